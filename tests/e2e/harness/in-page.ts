import type { Page } from 'playwright-core';
import type { Locale } from '../../../utils/model/index.ts';
import { accessibleTree, findNode, walk } from './accessible-tree.ts';
import { pageCdp } from './cdp.ts';
import { textsIn } from './texts.ts';
import { type View, viewOf } from './view.ts';
import { until } from './wait.ts';

/** What Vigie shows in the chat; it lives in a closed shadow root, so it is read as a screen reader reads it. */
export interface InPage {
  readonly card: View;
  /** The accessible name of the mark ("Vigie · lit ce chat …"), or null while there is none. */
  mark(): Promise<string | null>;
  waitForMark(words: string, timeout?: number): Promise<string>;
  clickMark(): Promise<void>;
}

export async function inPage(page: Page, locale: Locale): Promise<InPage> {
  const t = textsIn(locale);
  const cdp = await pageCdp(page);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');
  const isMark = new RegExp(`^${t('brand')}\\b`);
  const mark = async (): Promise<string | null> =>
    findNode(await accessibleTree(cdp), 'button', isMark)?.name ?? null;
  return {
    card: viewOf(cdp, { role: 'region', name: t('card.label') }),
    mark,
    waitForMark: (words, timeout) =>
      until(
        async () => {
          const name = await mark();
          return name?.includes(words) ? name : null;
        },
        { what: `the mark saying "${words}"`, ...(timeout === undefined ? {} : { timeout }) },
      ),
    clickMark: () => viewOf(cdp).click('button', isMark),
  };
}

/** Whether any text of the page, closed shadow roots included, holds these words. */
export async function pageSays(page: Page, words: string): Promise<boolean> {
  const cdp = await pageCdp(page);
  return [...walk(await accessibleTree(cdp))].some((node) => node.name.includes(words));
}
