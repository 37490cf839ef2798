import { plainName } from './read-header.ts';
import { find, findAll } from './resolve.ts';

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

const isSelected = (row: Element): boolean =>
  row.getAttribute('aria-selected') === 'true' ||
  row.closest('[aria-selected]')?.getAttribute('aria-selected') === 'true' ||
  row.querySelector('[aria-selected="true"]') !== null;

/** The selected row with its conversation id; null where none, several or an unnamed one is selected. */
export const readSelected = (document: Document): SelectedConversation | null => {
  const rows = findAll(document, 'conversationItem').filter(({ element }) => isSelected(element));
  const row = rows.length === 1 ? rows[0]?.element : undefined;
  const id = row && idOf(row);
  const name = row && plainName(find(row, 'conversationName')?.element.textContent);
  return id && name ? { id, name } : null;
};

/**
 * Numeric account id of the other person in a direct conversation's id `0:1:<peer>:<own>` (C). Which of the two is
 * one's own is checked where the page lets us: by the own id, or by the number that all other rows share.
 */
export const peerUserId = (
  document: Document,
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
  for (const { element } of findAll(document, 'conversationItem')) {
    const other = idOf(element);
    if (other === undefined || other === id) continue;
    const people = other.split(':').slice(2);
    if (people.includes(first)) firsts += 1;
    if (people.includes(second)) seconds += 1;
  }
  return firsts > seconds ? second : first;
};
