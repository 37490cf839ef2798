import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { GENERATIONS } from '../replica/page/options.ts';
import {
  agree,
  checkSums,
  exportBy,
  type InPage,
  openPopup,
  played,
  reasonsIn,
  type Scene,
  screenshotPath,
  startScene,
  unpackEvidence,
  until,
} from './harness/index.ts';

const cases = LOCALES.flatMap((locale) => GENERATIONS.map((generation) => ({ locale, generation })));
const WORDS = { fr: 'envoie un nude', en: 'send me a nude' } as const;
const PEER = { fr: 'Max', en: 'Jake' } as const;

describe.each(cases)('a grooming conversation, $locale, $generation hooks', ({ locale, generation }) => {
  let scene: Scene;
  let vigie: InPage;
  beforeAll(async () => {
    scene = await startScene({ locale, agreed: false });
  });
  afterAll(() => scene?.close());

  it('reads nothing before the user agrees, and says so', async () => {
    vigie = await scene.open({ generation, script: 'grooming', speed: 60 });
    await played(scene.page);
    await vigie.waitForMark(scene.t('mark.not-started'));
    await scene.page.bringToFront();
    const popup = await openPopup(scene.browser);
    await popup.waitFor('heading', scene.t('popup.protection.not-started'));
    await popup.waitForWords(scene.t('popup.log.empty'));
    await popup.close();
    expect(await vigie.card.present()).toBe(false);
  });

  it('reads the open chat after the consent, without a reload', async () => {
    await agree(scene.browser);
    await scene.page.bringToFront();
    await vigie.card.waitFor('button', scene.t('card.collapse'));
  });

  it('warns with the level, the reasons and their words, and that it can be wrong', async () => {
    await vigie.card.waitFor('heading', scene.t('situation.intimate-age-known'));
    await vigie.card.waitForWords(scene.t('level.danger'));
    await vigie.card.waitForWords(scene.t('reasons.wrong'));
    const reasons = await reasonsIn(vigie.card, locale);
    const request = reasons.find(({ title }) => title === scene.t('tactic.intimate-request'));
    expect(request?.quotes.join()).toContain(WORDS[locale]);
    const ageKnown = reasons.find(({ title }) => title === scene.t('combination.age-said-before-request'));
    expect(ageKnown?.quotes.join()).toContain('14');
    await scene.page.screenshot({ path: screenshotPath(`warning-${locale}-${generation}`) });
  });

  it('shows it on the toolbar button', async () => {
    const worker = await scene.browser.worker();
    const text = await until(
      () =>
        worker.evaluate(async () => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              tabs: { query(filter: object): Promise<{ id: number }[]> };
              action: { getBadgeText(tab: object): Promise<string> };
            };
          };
          const [tab] = await chrome.tabs.query({ url: 'https://www.tiktok.com/*' });
          return chrome.action.getBadgeText({ tabId: tab?.id });
        }),
      { what: 'the badge' },
    );
    expect(text).toMatch(/^\d+!$/);
  });

  it('keeps the chat in the log and shows help in the popup', async () => {
    await vigie.card.waitFor('button', scene.t('keep.export'));
    await scene.page.bringToFront();
    const popup = await openPopup(scene.browser);
    const { messages } = await scene.page.evaluate(() => window.replica.truth());
    const count = scene.t('popup.protection.messages', { count: messages.length });
    await popup.waitForWords(count);
    // The latest chats of the log are folded.
    const unfold = `(() => {
      const summary = document.querySelector('.log summary');
      summary?.click();
      return summary !== null;
    })()`;
    await until(() => popup.evaluate(unfold), { what: 'the log in the popup' });
    await popup.waitFor('link', scene.t('log.export.name', { name: PEER[locale] }));
    await popup.waitFor('link', scene.t('popup.chat.export'));
    expect(await popup.find('heading', scene.t('popup.help'))).toBeDefined();
    expect(await popup.evaluate("document.querySelectorAll('.short-services li').length")).toBe(3);
    await popup.close();
  });

  it.each(['card', 'popup'])('exports in one click from the %s, with sums that are right', async (from) => {
    const folder = mkdtempSync(join(tmpdir(), 'vigie-export-'));
    await scene.page.bringToFront();
    const exported = await exportBy(scene.browser, folder, async () => {
      if (from === 'card') return vigie.card.click('button', scene.t('keep.export'));
      const popup = await openPopup(scene.browser);
      return popup.click('link', scene.t('popup.chat.export'));
    });
    const evidence = unpackEvidence(exported.path);
    expect(checkSums(evidence).trim().split('\n').length).toBeGreaterThanOrEqual(3);
    const transcript = evidence.names.find((name) => name.endsWith('.html')) ?? '';
    expect(evidence.text(transcript)).toContain(WORDS[locale]);
    expect(evidence.text(transcript)).not.toMatch(/<(script|img|iframe|link)\b/i);
    expect(evidence.names.filter((name) => /\.(png|jpe?g|webp|gif|mp4)$/i.test(name))).toEqual([]);
    await exported.page.getByRole('heading', { name: scene.t('export.done') }).waitFor();
    await exported.page.close();
  });

  it('made no network request', () => {
    expect(scene.browser.requests()).toEqual([]);
  });
});
