import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTROL, plantControl, secretsOf, textsOnDisk } from './harness/disk/index.ts';
import { inFirefox, sayYes } from './harness/firefox-page.ts';
import {
  damageLatestIn,
  type Firefox,
  launchFirefox,
  replicaAddress,
  textsIn,
  until,
} from './harness/index.ts';

const t = textsIn('fr');
const PASSPHRASE = 'quatre petits chats gris';

describe('the log in Firefox', () => {
  let firefox: Firefox;
  let profile = '';
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'vigie-firefox-profile-'));
    firefox = await launchFirefox({ profile });
    const welcome = await sayYes(firefox);
    await welcome.waitFor(t('welcome.on'));
    await welcome.page.close();
  });
  afterEach(async () => {
    await firefox?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const chat = async (open: string, tab?: Page): Promise<Page> => {
    const page = tab ?? (await firefox.newTab());
    await page.bringToFront();
    await page.goto(replicaAddress({ lang: 'fr', open }));
    return page;
  };
  const truth = (page: Page) => page.evaluate(() => window.replica.truth());
  /** Looks at the log anew until it shows so many chats, and these words. */
  const logWith = (entries: number, words = '') =>
    until(
      async () => {
        const log = inFirefox(await firefox.openExtensionPage('log.html'));
        await until(async () => (await log.entries()) > 0 || (await log.shows(t('log.empty'))), {
          what: 'the log page',
        });
        if ((await log.entries()) === entries && (await log.shows(words))) return log;
        await log.page.close();
        return null;
      },
      { what: `a log with ${entries} chats and "${words}"` },
    );

  it('two tabs on one chat: all of it is kept, nothing twice', async () => {
    const first = await chat('threat');
    const second = await chat('threat');
    await second.evaluate(() => window.replica.receive('dans le deuxième onglet'));
    const { messages } = await truth(second);
    await (await logWith(1, t('log.messages', { count: messages.length }))).page.close();
    await first.bringToFront();
    await first.evaluate(() => window.replica.receive('dans le premier'));
    await logWith(1, t('log.messages', { count: messages.length + 1 }));
  });

  it('a damaged record is set aside with a notice and takes no other with it', async () => {
    const tab = await chat('grooming');
    await (await logWith(1)).page.close();
    await chat('threat', tab);
    const log = await logWith(2);
    await log.page.evaluate(damageLatestIn);
    await log.show(0);
    await log.waitFor(t('log.damaged'));
    await log.show(1);
    await until(() => log.page.evaluate(() => document.querySelector('.detail mark') !== null), {
      what: 'the other chat’s words',
    });
    expect(await log.shows(t('log.damaged'))).toBe(false);
    expect(await log.entries()).toBe(2);
  });

  it('the files of the browser hold no word, name or handle of a chat', async () => {
    const tab = await chat('grooming');
    const secrets = secretsOf(await truth(tab));
    const log = await logWith(1);
    await log.page.evaluate(plantControl, CONTROL);
    // The rest of that folder is the browser's own.
    const places = [join(profile, 'storage/default')];
    const controls = Object.values(CONTROL).flat();
    await until(() => textsOnDisk(places, controls).length === controls.length, {
      what: 'the planted sentences in the files',
    });
    expect(secrets.length).toBeGreaterThan(20);
    expect(textsOnDisk(places, secrets)).toEqual([]);
  });

  it('is locked, opened by nothing but its passphrase, and grows while it is locked', async () => {
    const tab = await chat('grooming');
    await (await logWith(1)).page.close();
    const settings = inFirefox(await firefox.openExtensionPage('settings.html'));
    await settings.fill(t('lock.new'), PASSPHRASE);
    await settings.fill(t('lock.again'), PASSPHRASE);
    await settings.click(t('lock.set'));
    await settings.waitFor(t('lock.done'));
    await settings.click(t('lock.close'));
    await settings.waitFor(t('lock.locked'));
    await chat('threat', tab);
    const log = inFirefox(await firefox.openExtensionPage('log.html'));
    await log.waitFor(t('lock.locked'));
    expect(await log.entries()).toBe(0);
    await log.fill(t('lock.new'), 'pas la bonne phrase');
    await log.click(t('lock.unlock'));
    await log.waitFor(t('lock.wrong'));
    await log.fill(t('lock.new'), PASSPHRASE);
    await log.click(t('lock.unlock'));
    await until(async () => (await log.entries()) > 0, { what: 'the opened log' });
    await log.page.close();
    await logWith(2);
  });
});
