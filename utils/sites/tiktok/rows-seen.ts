import type { ConversationKind } from '../../model/index.ts';
import type { ChatParts } from './find-chat.ts';
import { sameHandle } from './handles.ts';
import type { Matches, RowsSeen } from './health.ts';
import type { Lines } from './list-lines.ts';
import type { Header } from './read-header.ts';
import type { RowFacts } from './read-row.ts';
import { is } from './resolve.ts';
import { readingOf } from './row-readings.ts';
import type { People } from './vote.ts';

/** What the rows on the page gave, in numbers. */
export const countRows = (lines: Lines, facts: readonly RowFacts[], people: People): RowsSeen => {
  let unknownSenders = 0;
  let notUnderstood = 0;
  for (const row of facts) {
    if (readingOf(row, people).sender === 'unknown') unknownSenders += 1;
    if (!row.content.understood) notUnderstood += 1;
  }
  return { rows: lines.rows.length, messages: facts.length, unknownSenders, notUnderstood };
};

/** By which signs the parts of the chat were found; `null`: missing although they should be there. */
export const chatMatches = (
  { box, list, composer, request }: ChatParts,
  header: Header,
  { rows }: Lines,
  facts: readonly RowFacts[],
): Matches => {
  const row = rows.find(({ sign }) => sign.how === 'hook') ?? rows[0];
  const text = (
    facts.find(({ content }) => content.textBy?.how === 'hook') ?? facts.find(({ content }) => content.textBy)
  )?.content.textBy;
  return [
    ['chatBox', box.sign],
    ['messageList', list?.sign ?? null],
    ['headerName', header.nameBy?.sign ?? null],
    ...(header.kind === 'group' ? [] : [['headerHandle', header.handleBy?.sign ?? null] as const]),
    // A request that isn't accepted has no writing field.
    ...(composer || !request ? [['composer', composer?.sign ?? null] as const] : []),
    ...(row ? [['messageRow', row.sign] as const] : []),
    ...(text ? [['messageText', text] as const] : []),
  ];
};

/** Whether the list shows words outside separators and system tips. */
export const hasWords = (list: Element, { ordered }: Lines): boolean => {
  const walker = list.ownerDocument.createTreeWalker(list, 4);
  const separators = new Set(ordered.flatMap((line) => (line.row ? [] : [line.separator])));
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim() === '') continue;
    let quiet = false;
    for (let at = node.parentElement; at && at !== list && !quiet; at = at.parentElement) {
      quiet = separators.has(at) || is(at, 'systemTip');
    }
    if (!quiet) return true;
  }
  return false;
};

/** Whether rows of a one-to-one chat link to people who aren't in it: another chat's rows under this header. */
export const belongsElsewhere = (
  facts: readonly RowFacts[],
  people: People,
  kind: ConversationKind,
): boolean => {
  const { account, peer } = people;
  if (kind === 'group' || peer === undefined) return false;
  const strangers = new Set<string>();
  for (const { signs } of facts) if (signs.handle !== undefined) strangers.add(signs.handle);
  for (const handle of [...strangers]) {
    if (sameHandle(handle, peer) || (account !== null && sameHandle(handle, account)))
      strangers.delete(handle);
  }
  // As long as the own handle isn't known, one of them may be ours.
  return strangers.size > (account === null ? 1 : 0);
};
