import { plainName } from '../plain-name.ts';
import { closest, find } from './resolve.ts';

/** The row that the conversation list marks as open. */
export interface SelectedConversation {
  readonly id: string;
  readonly name: string;
}

const idOf = (row: Element): string | undefined => {
  const holder =
    row.closest('[data-conversation-id],[data-conv-id]') ??
    row.querySelector('[data-conversation-id],[data-conv-id]');
  const id = holder?.getAttribute('data-conversation-id') || holder?.getAttribute('data-conv-id');
  return id && /^[\d:]{1,100}$/.test(id) ? id : undefined;
};

/** The selected row itself, around or inside the element that carries the state. */
const rowAt = (selected: Element): Element | null =>
  closest(selected, 'conversationItem') ?? find(selected, 'conversationItem')?.element ?? null;

/**
 * The selected row with its conversation id; null where none, several or an unnamed one is selected. `roots`: where to
 * look, the lists of conversations where they are known: a document with a long chat takes a frame to search.
 */
export const readSelected = (roots: readonly ParentNode[]): SelectedConversation | null => {
  const rows = new Set(
    roots
      .flatMap((root) => [...root.querySelectorAll('[aria-selected="true"]')])
      .flatMap((selected) => rowAt(selected) ?? []),
  );
  const [row] = rows;
  const id = row && rows.size === 1 ? idOf(row) : undefined;
  const name = row && plainName(find(row, 'conversationName')?.element.textContent);
  return id && name ? { id, name } : null;
};

/**
 * Numeric account id of the other person in a direct conversation's id `0:1:<peer>:<own>` (C). Which of the two is
 * one's own is checked where the page lets us: by the own id, or by the number that all other rows in `roots` share.
 */
export const peerUserId = (
  roots: readonly ParentNode[],
  id: string,
  ownUserId: string | undefined,
): string | undefined => {
  const [, first, second] = /^0:1:(\d+):(\d+)$/.exec(id) ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (ownUserId !== undefined) {
    return ownUserId === second ? first : ownUserId === first ? second : undefined;
  }
  let firsts = 0;
  let seconds = 0;
  const holders = roots.flatMap((root) => [
    ...root.querySelectorAll('[data-conversation-id],[data-conv-id]'),
  ]);
  for (const element of holders) {
    const other = idOf(element);
    if (other === undefined || other === id) continue;
    const people = other.split(':').slice(2);
    if (people.includes(first)) firsts += 1;
    if (people.includes(second)) seconds += 1;
  }
  return firsts > seconds ? second : first;
};
