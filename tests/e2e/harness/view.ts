import { type AccessibleNode, accessibleTree, findNode, wordsOf } from './accessible-tree.ts';
import type { Cdp } from './cdp.ts';
import { until } from './wait.ts';

/** A page, or what is in one region of it, used the way a person with a screen reader and a mouse would. */
export interface View {
  /** What is there now. */
  nodes(): Promise<readonly AccessibleNode[]>;
  /** The words that are read out now. */
  words(): Promise<string>;
  find(role: string, name: string | RegExp): Promise<AccessibleNode | undefined>;
  waitFor(role: string, name: string | RegExp, timeout?: number): Promise<AccessibleNode>;
  /** Waits for the element and clicks on its middle. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Whether the region is there at all. */
  present(): Promise<boolean>;
}

type Quad = readonly [number, number, number, number, number, number, number, number];

async function middleOf(cdp: Cdp, backendNodeId: number): Promise<{ x: number; y: number }> {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = (await cdp.send('DOM.getBoxModel', { backendNodeId })) as { model: { content: Quad } };
  const [left, top, , , right, bottom] = model.content;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

async function clickOn(cdp: Cdp, node: AccessibleNode): Promise<void> {
  const place = await middleOf(cdp, node.backendNodeId);
  const mouse = { ...place, button: 'left', clickCount: 1 };
  await cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
  await cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
}

/** `region`: only what is in the region of this role and name (Vigie's card in the page); else the whole page. */
export function viewOf(cdp: Cdp, region?: { role: string; name: string }): View {
  const nodes = async (): Promise<readonly AccessibleNode[]> => {
    const tree = await accessibleTree(cdp);
    if (!region) return tree;
    const found = findNode(tree, region.role, region.name);
    return found ? [found] : [];
  };
  const find = async (role: string, name: string | RegExp) => findNode(await nodes(), role, name);
  const waitFor = (role: string, name: string | RegExp, timeout?: number) =>
    until(() => find(role, name), {
      what: `${role} "${name}"${region ? ` in "${region.name}"` : ''}`,
      ...(timeout === undefined ? {} : { timeout }),
    });
  return {
    nodes,
    words: async () => wordsOf(await nodes()),
    find,
    waitFor,
    click: async (role, name) => clickOn(cdp, await waitFor(role, name)),
    present: async () => (await nodes()).length > 0,
  };
}
