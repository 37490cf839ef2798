import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SCRIPTS } from '../replica/scripts/index.ts';
import {
  countRecords,
  exportBy,
  logEntries,
  logPage,
  type Scene,
  startScene,
  unpackEvidence,
  until,
} from './harness/index.ts';

const AFTER = 'et voilà la suite';

describe('a chat whose account the page shows only after it was saved', () => {
  let scene: Scene;
  afterEach(() => scene?.close());

  const records = async (): Promise<number> =>
    (await scene.browser.worker()).evaluate(countRecords, 'conversations');

  /** Saved under the unknown account first, then under the known one. Gives the account. */
  async function learnLate(): Promise<string> {
    const vigie = await scene.comeBack({ open: 'grooming', account: 'late' });
    await vigie.card.waitFor('button', scene.t('keep.export'));
    expect(await records()).toBe(1);
    const [early] = await logEntries(scene.browser);
    expect(early).toContain('Max');
    await scene.page.evaluate((words) => {
      window.replica.signIn();
      window.replica.receive(words);
    }, AFTER);
    await until(async () => (await records()) === 2, { what: 'the record of the known account' });
    return (await scene.page.evaluate(() => window.replica.truth())).account;
  }

  it('is in the log once, whole, of that account', async () => {
    scene = await startScene();
    const { t } = scene;
    const account = await learnLate();
    const { messages } = await scene.page.evaluate(() => window.replica.truth());
    const log = await logPage(scene.browser);
    // One account, so nobody has to choose whose log is shown.
    await log.getByText(`${t('log.account')} @${account}`, { exact: true }).waitFor();
    expect(await log.locator('.entry').count()).toBe(1);
    await log
      .getByText(t('log.messages', { count: messages.length }))
      .first()
      .waitFor();
    await log.getByRole('button', { name: t('log.show.name', { name: 'Max' }) }).click();
    await log.locator('.detail .transcript').waitFor();
    const words = await log.locator('.detail .transcript').innerText();
    const texts = messages.filter(({ kind }) => kind === 'text').map(({ text }) => text);
    expect(texts.filter((text) => words.split(text).length !== 2)).toEqual([]);
  });

  it('is one whole conversation in the exported file', async () => {
    scene = await startScene();
    const account = await learnLate();
    const { messages } = await scene.page.evaluate(() => window.replica.truth());
    const folder = mkdtempSync(join(tmpdir(), 'vigie-late-'));
    const log = await logPage(scene.browser);
    const { path } = await exportBy(scene.browser, folder, () =>
      log.getByRole('link', { name: scene.t('log.export.name', { name: 'Max' }) }).click(),
    );
    const evidence = unpackEvidence(path);
    const name = evidence.names.find((one) => one.endsWith('evidence.json')) ?? '';
    const document = JSON.parse(evidence.text(name));
    expect(document.messages).toHaveLength(messages.length);
    expect(document.conversation.exportingAccount).toBe(account);
    rmSync(folder, { recursive: true });
  });

  it('is forgotten with the person, under both names, and does not come back', async () => {
    scene = await startScene();
    const { t } = scene;
    await learnLate();
    const log = await logPage(scene.browser);
    await log.getByRole('button', { name: t('log.forget.name', { name: 'Max' }) }).click();
    await log.getByRole('button', { name: t('log.forget.yes') }).click();
    await log.getByText(t('log.empty')).waitFor();
    expect(await records()).toBe(0);
    const vigie = await scene.comeBack({ open: 'grooming', account: 'late' });
    await vigie.waitForMark(t('brand'));
    await scene.page.evaluate(() => window.replica.signIn());
    // Another chat is kept: what was handed over before it has had its answer.
    const other = SCRIPTS.find(({ name }) => name === `threat-${scene.browser.locale}`);
    await scene.page.evaluate((id) => window.replica.open(id), other?.chatId ?? '');
    await vigie.card.waitFor('button', t('keep.export'));
    const entries = await logEntries(scene.browser);
    expect(entries.map((entry) => entry.includes(other?.title ?? ''))).toEqual([true]);
    expect(await records()).toBe(1);
  });
});
