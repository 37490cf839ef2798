import type { RowReading } from '../row-reading.ts';
import type { RowFacts } from './read-row.ts';
import { type People, voteSender } from './vote.ts';

interface Made {
  readonly account: string | null;
  readonly peer: string | undefined;
  readonly reading: RowReading;
}

const made = new WeakMap<RowFacts, Made>();

/** The row as a message of this chat; the same object as long as row and people are the same. */
export const readingOf = (facts: RowFacts, people: People): RowReading => {
  const before = made.get(facts);
  if (before && before.account === people.account && before.peer === people.peer) return before.reading;
  const { row, content, key, signs, pageId, failed, translated } = facts;
  const reading: RowReading = {
    node: row,
    sender: voteSender(signs, people),
    ...(signs.handle === undefined ? {} : { author: signs.handle }),
    kind: content.kind,
    text: content.text,
    key,
    ...(pageId === undefined ? {} : { pageId }),
    failed,
    translated,
  };
  made.set(facts, { ...people, reading });
  return reading;
};
