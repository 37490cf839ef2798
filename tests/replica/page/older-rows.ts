import type { Locale } from '../../../utils/model/index.ts';
import { textRow } from './actions.ts';
import type { Person } from './people.ts';
import { type Chat, nextRowId, type Row } from './state.ts';

/** Everyday lines for a past that no script tells. */
const LINES = {
  fr: [
    'bien et toi ?',
    "t'as vu le match ?",
    'oui trop bien',
    'à demain',
    'mdr',
    'merci !',
    'je mange et je reviens',
  ],
  en: [
    'good and you?',
    'did you see the match?',
    'yes so good',
    'see you tomorrow',
    'haha',
    'thanks!',
    'eating, back soon',
  ],
} as const;

/** `count` rows that arrive now, after so many (`missed`) that the page never gets. */
export function rowsAfter(chat: Chat, self: Person, missed: number, count: number, lang: Locale): Row[] {
  for (let number = 0; number < missed; number += 1) nextRowId();
  const writers = [...chat.others, self];
  const lines = LINES[lang];
  return Array.from({ length: count }, (_, index) =>
    textRow(writers[index % writers.length] ?? self, lines[index % lines.length] ?? ''),
  );
}

let lowestId = 99_999_999;

/** `count` rows from before the oldest one of the chat, in reading order, ten minutes apart. */
export function olderRows(chat: Chat, self: Person, count: number, lang: Locale): Row[] {
  const first = chat.rows[0]?.sentAt ?? Date.now();
  const writers = [...chat.others, self];
  const lines = LINES[lang];
  lowestId -= count;
  return Array.from({ length: count }, (_, index) => ({
    id: `69999999999${String(lowestId + index).padStart(8, '0')}`,
    from: writers[index % writers.length] ?? self,
    kind: 'text' as const,
    text: lines[index % lines.length] ?? '',
    sentAt: first - (count - index) * 10 * 60_000,
    failed: false,
    replyTo: null,
    reactions: [],
  }));
}
