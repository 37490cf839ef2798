import { reasonOf } from '../damage.ts';
import type { Finding } from '../format.ts';
import { LIMITS } from '../limits.ts';
import { note } from './about.ts';
import { conversationOf, type ThreadReading } from './conversation.ts';
import { encryptedMessage } from './encrypted-message.ts';
import type { Sent } from './entry-parts.ts';
import { plainMessage } from './plain-message.ts';
import { threadFile } from './thread-file.ts';
import type { Thread } from './threads.ts';

/** One conversation out of all its files; what a damaged one still gave is in it. */
export async function* readThread(
  thread: Thread,
  reading: Omit<ThreadReading, 'key' | 'entry' | 'about'>,
): AsyncGenerator<Finding> {
  const { about, key, entries } = thread;
  const read = about.variant === 'plain' ? plainMessage : encryptedMessage;
  const damaged: Finding[] = [];
  const unknown = new Map<string, number>();
  let sent: Sent[] = [];
  let part = 0;
  const given = (): Finding => {
    const entry = entries[0]?.path ?? '';
    const conversation = conversationOf({ ...reading, key, entry, about }, sent, part);
    sent = [];
    part += 1;
    return { kind: 'conversation', conversation };
  };
  for (const entry of entries) {
    try {
      for await (const piece of threadFile(entry)) {
        if (piece.kind === 'about') {
          note(about, piece.key, piece.value);
          continue;
        }
        for (const value of piece.values) {
          const one = read(value);
          if (one) sent.push(one);
          const what = one ? one.unknown : 'message of an unknown shape';
          if (what !== undefined) unknown.set(what, (unknown.get(what) ?? 0) + 1);
        }
        if (sent.length >= LIMITS.messages) yield given();
      }
    } catch (error) {
      damaged.push({ kind: 'damaged', entry: entry.path, reason: reasonOf(error) });
    }
  }
  if (sent.length > 0) yield given();
  for (const [what, count] of unknown) yield { kind: 'not-understood', what, count };
  yield* damaged;
}
