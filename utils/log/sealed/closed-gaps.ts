import type { Message } from '../../model/index.ts';
import type { Hash } from '../hashing.ts';
import type { Run } from './content.ts';
import { MARK } from './gone.ts';

/** Marks of gaps, apart from those of notes. */
const GAP_MARK = MARK + MARK;

export interface NewClosings {
  /** Without messages: each says of two known ones that they were seen next to each other. */
  readonly runs: readonly Run[];
  /** Keyed hashes by which gaps, and that they were closed, are known again while the log is locked. */
  readonly marks: readonly string[];
}

/**
 * A gap that was kept closes when a later reading shows the two messages next to each other: `newRuns` says nothing of
 * messages that are known already. `known`: hashes and marks that the log has of this conversation.
 */
export async function newClosings(
  hash: Hash,
  conversation: string,
  messages: readonly Message[],
  isKnown: (message: Message) => boolean,
  known: ReadonlySet<string>,
): Promise<NewClosings> {
  const mark = async (state: 'gap' | 'gap-closed', ...of: readonly string[]) =>
    GAP_MARK + (await hash(state, conversation, ...of));
  const marked = [...known].some((id) => id.startsWith(GAP_MARK));
  const found = await Promise.all(
    messages.slice(1).map(async (message, index) => {
      const above = messages[index] ?? message;
      const areKnown = isKnown(above) && isKnown(message);
      if (message.gapBefore) return areKnown ? [] : [{ marks: [await mark('gap', above.id, message.id)] }];
      if (!areKnown || !marked || !known.has(await mark('gap', above.id, message.id))) return [];
      const closed = await mark('gap-closed', above.id, message.id);
      const run: Run = { after: above.id, before: message.id, messages: [] };
      return known.has(closed) ? [] : [{ run, marks: [closed] }];
    }),
  );
  const all = found.flat();
  return {
    runs: all.flatMap((one) => ('run' in one && one.run ? [one.run] : [])),
    marks: all.flatMap(({ marks }) => marks),
  };
}
