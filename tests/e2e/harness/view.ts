import { type AccessibleNode, findNode, wordsOf } from './accessible-tree.ts';
import type { Cdp } from './cdp.ts';
import { clickOn } from './click.ts';
import { until } from './wait.ts';

/** A page, or what is in one region of it, used the way a person with a screen reader and a mouse would. */
export interface View {
  /** What is there now. */
  nodes(): Promise<readonly AccessibleNode[]>;
  /** The words that are read out now. */
  words(): Promise<string>;
  /** Waits until these words are read out; spaces of any kind count as one. */
  waitForWords(words: string, timeout?: number): Promise<void>;
  find(role: string, name: string | RegExp): Promise<AccessibleNode | undefined>;
  waitFor(role: string, name: string | RegExp, timeout?: number): Promise<AccessibleNode>;
  /** Waits for the element and clicks on its middle. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Whether the region is there at all. */
  present(): Promise<boolean>;
}

/** `nodes` gives what the view shows; `name` says what it is, for errors. */
export function viewOf(cdp: Cdp, name: string, nodes: View['nodes']): View {
  const find = async (role: string, label: string | RegExp) => findNode(await nodes(), role, label);
  const waitFor = (role: string, label: string | RegExp, timeout?: number) =>
    until(() => find(role, label), {
      what: `${role} "${label}" in ${name}`,
      ...(timeout === undefined ? {} : { timeout }),
    });
  return {
    nodes,
    words: async () => wordsOf(await nodes()),
    async waitForWords(words, timeout) {
      const plain = words.replace(/\s+/g, ' ').trim();
      const limit = timeout === undefined ? {} : { timeout };
      await until(async () => wordsOf(await nodes()).includes(plain), {
        what: `the words "${plain}" in ${name}`,
        ...limit,
      });
    },
    find,
    waitFor,
    click: async (role, label) =>
      clickOn(cdp, (await waitFor(role, label)).backendNodeId, `${role} "${label}"`),
    present: async () => (await nodes()).length > 0,
  };
}
