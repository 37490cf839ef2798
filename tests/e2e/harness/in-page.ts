import type { Page } from 'playwright-core';
import type { Locale } from '../../../utils/model/index.ts';
import { type AccessibleNode, accessibleTreeBelow, findNode } from './accessible-tree.ts';
import { type Cdp, pageCdp } from './cdp.ts';
import { textsIn } from './texts.ts';
import { type View, viewOf } from './view.ts';
import { until } from './wait.ts';

/** What Vigie shows in the chat; it lives in a closed shadow root, so it is read as a screen reader reads it. */
export interface InPage {
  readonly card: View;
  /** The accessible name of the mark ("Vigie lit ce chat …"), or null while there is none. */
  mark(): Promise<string | null>;
  waitForMark(words: string, timeout?: number): Promise<string>;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly { readonly shadowRootType: string }[];
}

/** Vigie's only element in the page: beside the body, with a closed shadow root. */
async function hostOf(cdp: Cdp): Promise<number | null> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: 2 })) as { root: DomNode };
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ shadowRoots }) => shadowRoots?.[0]?.shadowRootType === 'closed');
  return host?.backendNodeId ?? null;
}

export async function inPage(page: Page, locale: Locale): Promise<InPage> {
  const t = textsIn(locale);
  const cdp = await pageCdp(page);
  await cdp.send('Accessibility.enable');
  const below = async (): Promise<readonly AccessibleNode[]> => {
    const host = await hostOf(cdp);
    return host === null ? [] : accessibleTreeBelow(cdp, host);
  };
  const isMark = new RegExp(`^${t('brand')}\\b`);
  const mark = async (): Promise<string | null> => findNode(await below(), 'button', isMark)?.name ?? null;
  return {
    card: viewOf(cdp, 'the card', async () => {
      const card = findNode(await below(), 'region', t('card.label'));
      return card ? [card] : [];
    }),
    mark,
    waitForMark: (words, timeout) =>
      until(
        async () => {
          const name = await mark();
          return name?.includes(words) ? name : null;
        },
        { what: `the mark saying "${words}"`, ...(timeout === undefined ? {} : { timeout }) },
      ),
  };
}
