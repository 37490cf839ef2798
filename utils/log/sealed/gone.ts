import type { Message } from '../../model/index.ts';
import type { Hash } from '../hashing.ts';
import type { GoneNote } from './content.ts';

/** Not in the alphabet of hashes: what begins with it, among the hashes of messages, is the mark of a note or gap. */
export const MARK = '~';

export const isMark = (id: string): boolean => id.startsWith(MARK);

const noteOf = ({ id, goneAt, readAt }: Message): GoneNote => ({ id, at: goneAt ?? null, readAt });

export interface NewNotes {
  readonly notes: readonly GoneNote[];
  /** Keyed hashes by which the same notes are known again while the log is locked. */
  readonly marks: readonly string[];
}

/**
 * What a reading of the page says anew of messages being there or not. That one is there is worth a note only after one
 * that said it is gone. `known`: hashes and marks that the log has of this conversation.
 */
export async function newNotes(
  hash: Hash,
  conversation: string,
  messages: readonly Message[],
  known: ReadonlySet<string>,
): Promise<NewNotes> {
  const mark = async (...of: readonly unknown[]) => MARK + (await hash('gone', conversation, ...of));
  const marked = [...known].some(isMark);
  const found = await Promise.all(
    messages.map(async (message) => {
      if (message.goneAt === undefined && !marked) return [];
      const everGone = await mark(message.id);
      if (message.goneAt === undefined && !known.has(everGone)) return [];
      const note = noteOf(message);
      const own = await mark(note.id, note.at, note.readAt);
      return known.has(own) ? [] : [{ note, marks: [everGone, own] }];
    }),
  );
  const all = found.flat();
  return {
    notes: all.map(({ note }) => note),
    marks: [...new Set(all.flatMap(({ marks }) => marks))],
  };
}

/**
 * The messages with what the notes (in the order of saving) say last. "It is there" counts from the look that had said
 * it is gone, or from a later one: another tab that still shows an old copy proves nothing.
 */
export function withGone(messages: readonly Message[], notes: readonly GoneNote[]): Message[] {
  if (notes.length === 0) return [...messages];
  const gone = new Map<string, { readonly at: number; readonly readAt: number }>();
  for (const { id, at, readAt } of notes) {
    const before = gone.get(id);
    if (at !== null) gone.set(id, { at, readAt });
    else if (before && (readAt === before.readAt || readAt > before.at)) gone.delete(id);
  }
  return messages.map((message) => {
    const state = gone.get(message.id);
    return state ? { ...message, goneAt: state.at } : message;
  });
}
