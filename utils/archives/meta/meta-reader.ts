import type { Answers, ArchiveEntry, ArchiveReader, Finding } from '../format.ts';
import { headOf } from '../head.ts';
import { ownNames } from './own-names.ts';
import { ownerOf } from './owner.ts';
import { type Part, partOf, platformOf } from './platform.ts';
import { readThread } from './read-thread.ts';
import { threadsOf } from './threads.ts';

/** "Download your information" of Instagram or of Facebook (Messenger), as JSON. */
export const metaReader = (format: 'instagram' | 'messenger'): ArchiveReader => ({
  format,
  passes: 2,
  recognises: (head) => partOf(head.text) !== null && platformOf(head) === format,
  read: (entries, answers) => read(format, entries, answers),
});

async function* read(
  format: 'instagram' | 'messenger',
  entries: readonly ArchiveEntry[],
  answers: Answers,
): AsyncGenerator<Finding> {
  const readAt = Date.now();
  const parts = new Map<Part, ArchiveEntry[]>();
  for (const entry of entries) {
    const { bytes } = await headOf(entry);
    // What is damaged at its very beginning counts as a conversation, which tells it.
    const part = partOf(new TextDecoder().decode(bytes)) ?? 'thread';
    const those = parts.get(part);
    if (those) those.push(entry);
    else parts.set(part, [entry]);
  }
  // The dates of pages are words in the user's language without a time zone; the JSON of the same data has instants.
  const pages = parts.get('page')?.length ?? 0;
  if (pages > 0) yield { kind: 'not-understood', what: 'html', count: pages };

  const threads = await threadsOf(parts.get('thread') ?? []);
  const ownership = ownerOf(threads, await ownNames(parts.get('profile') ?? []), answers);
  if ('choices' in ownership) {
    yield { kind: 'question', question: 'owner', choices: ownership.choices };
    return;
  }
  for (const thread of threads) yield* readThread(thread, { format, owner: ownership.owner, readAt });
}
