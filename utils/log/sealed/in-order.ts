import type { Message } from '../../model/index.ts';
import type { Run } from './content.ts';

interface Node {
  readonly message: Message;
  readonly previous: Node[];
  readonly next: Node[];
  state: 'waiting' | 'visited' | 'placed';
}

function link(from: Node | undefined, to: Node | undefined): void {
  if (!from || !to) return;
  from.next.push(to);
  to.previous.push(from);
}

function graphOf(runs: readonly Run[]): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const { messages } of runs) {
    for (const message of messages) {
      if (!nodes.has(message.id)) {
        nodes.set(message.id, { message, previous: [], next: [], state: 'waiting' });
      }
    }
  }
  const find = (id: string | null): Node | undefined => (id === null ? undefined : nodes.get(id));
  for (const { after, before, messages } of runs) {
    const row = [find(after), ...messages.map(({ id }) => nodes.get(id)), find(before)];
    row.slice(1).forEach((node, index) => {
      link(row[index], node);
    });
  }
  return nodes;
}

const isReady = (node: Node): boolean =>
  node.state !== 'placed' && node.previous.every(({ state }) => state === 'placed');

/**
 * The messages of all runs in the order of the conversation: every message after those that stood above it on
 * a page, neighbours kept together, and stretches that nothing connects in the order in which they were saved.
 * Takes time linear in the number of messages. Contradictory pages (a circle) still give each message once.
 */
export function inOrder(runs: readonly Run[]): Message[] {
  const ordered: Message[] = [];
  for (const root of graphOf(runs).values()) {
    const pending = [root];
    for (let node = pending.at(-1); node; node = pending.at(-1)) {
      const above = node.state === 'waiting' ? node.previous.filter(({ state }) => state === 'waiting') : [];
      if (node.state === 'waiting') node.state = 'visited';
      if (above.length > 0) {
        pending.push(...above);
        continue;
      }
      pending.pop();
      if (node.state === 'placed') continue;
      node.state = 'placed';
      ordered.push(node.message);
      pending.push(...node.next.filter(isReady).reverse());
    }
  }
  return ordered;
}
