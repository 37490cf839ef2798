import { reasonOf } from '../damage.ts';
import type { ArchiveEntry, ArchiveReader, EntryHead, Finding } from '../format.ts';
import { conversationOf, type Talk } from './conversation.ts';
import { ownerIn } from './owner.ts';
import { holdSnaps } from './snaps.ts';
import { talks } from './talks.ts';

/** Snapchat's "My Data": chat_history.json and snap_history.json, in the form since 2023 and the one before. */
export const snapchat: ArchiveReader = {
  format: 'snapchat',
  passes: 2,
  recognises,
  read,
};

const OLD = /^\s*\{\s*"(?:Received|Sent) [A-Za-z ]*(?:Chat|Snap) History"\s*:/;
const NEW = /^\s*\{\s*"(?:[^"\\]|\\.){1,200}"\s*:\s*\[/;

function recognises({ text }: EntryHead): boolean {
  return OLD.test(text) || (NEW.test(text) && text.includes('"Media Type"') && text.includes('"Created"'));
}

async function* read(entries: readonly ArchiveEntry[]): AsyncGenerator<Finding> {
  const readAt = Date.now();
  const owner = await ownerIn(entries);
  const snaps = await holdSnaps(entries);
  const given = (talk: Talk): Finding => ({
    kind: 'conversation',
    conversation: conversationOf(talk, owner, readAt),
  });
  for (const entry of snaps.rest) {
    try {
      for await (const found of talks(entry)) {
        if (found.kind === 'not-understood') {
          yield found;
          continue;
        }
        const { talk } = found;
        const wordless = snaps.talks.get(talk.key)?.rows ?? [];
        snaps.talks.delete(talk.key);
        yield given({ ...talk, rows: [...talk.rows, ...wordless] });
      }
    } catch (error) {
      yield { kind: 'damaged', entry: entry.path, reason: reasonOf(error) };
    }
  }
  for (const talk of snaps.talks.values()) yield given(talk);
}
