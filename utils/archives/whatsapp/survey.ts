import type { ArchiveEntry } from '../format.ts';
import { chatLines } from './chat-lines.ts';
import { type DateOrder, DateOrderEvidence } from './date-order.ts';

/** What must be known of a whole chat before its messages can be read. */
export interface Survey {
  readonly entry: ArchiveEntry;
  /** Who wrote, in the order of their first messages. */
  readonly authors: readonly string[];
  /** Undefined: the file doesn't show whether 2/3 is in February or in March. */
  readonly order: DateOrder | undefined;
}

/** Far more than a group may have members. */
const MOST_AUTHORS = 5000;

export async function survey(entry: ArchiveEntry): Promise<Survey> {
  const authors = new Set<string>();
  const evidence = new DateOrderEvidence();
  try {
    for await (const lines of chatLines(entry))
      for (const line of lines) {
        if (line.kind === 'more') continue;
        evidence.note(line.header.date);
        if (line.said && authors.size < MOST_AUTHORS) authors.add(line.said.author);
      }
  } catch {
    // What is damaged is told when the messages are read.
  }
  return { entry, authors: [...authors], order: evidence.order() };
}
