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
  /** "Before you send", or Vigie introducing itself: these have a host of their own. */
  readonly moment: View;
  /** All that Vigie shows, whatever it is. */
  readonly anywhere: View;
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

/** Vigie's only elements in the page: beside the body, with a closed shadow root each. */
async function hostsOf(cdp: Cdp): Promise<number[]> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: 2 })) as { root: DomNode };
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const hosts = html?.children?.filter(({ shadowRoots }) => shadowRoots?.[0]?.shadowRootType === 'closed');
  return (hosts ?? []).map(({ backendNodeId }) => backendNodeId);
}

export async function inPage(page: Page, locale: Locale): Promise<InPage> {
  const t = textsIn(locale);
  const cdp = await pageCdp(page);
  await cdp.send('Accessibility.enable');
  const below = async (): Promise<readonly AccessibleNode[]> => {
    const hosts = await hostsOf(cdp);
    return (await Promise.all(hosts.map((host) => accessibleTreeBelow(cdp, host)))).flat();
  };
  const isMark = new RegExp(`^${t('brand')}\\b`);
  const mark = async (): Promise<string | null> => findNode(await below(), 'button', isMark)?.name ?? null;
  const region = (name: string, label: string | RegExp): View =>
    viewOf(cdp, name, async () => {
      const found = findNode(await below(), 'region', label);
      return found ? [found] : [];
    });
  return {
    card: region('the card', t('card.label')),
    moment: region('the moment', new RegExp(`^${t('brand')} · `)),
    anywhere: viewOf(cdp, 'what Vigie shows', below),
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
