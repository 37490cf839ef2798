import type { ArchivedConversation, Message } from '../../model/index.ts';
import { Damage } from '../damage.ts';
import { LIMITS } from '../limits.ts';

/**
 * Gives each conversation once: files come twice in one archive (TikTok has written its whole JSON twice into one
 * file), or the user chooses a ZIP and what was in it. Two that differ are two, with different ids.
 */
export class Distinct {
  readonly #prints = new Map<string, number[]>();

  /** The conversation, null when the very same one has been given before. */
  only(conversation: ArchivedConversation): ArchivedConversation | null {
    const key = `${conversation.format} ${conversation.id}`;
    const print = printOf(conversation.messages);
    const before = this.#prints.get(key);
    if (before?.includes(print)) return null;
    if (this.#prints.size >= LIMITS.conversations) throw new Damage('too-large');
    this.#prints.set(key, [...(before ?? []), print]);
    return before ? { ...conversation, id: `${conversation.id} (${before.length + 1})` } : conversation;
  }
}

/** 52 bits over all that the messages say: no secret, only to tell them apart. */
function printOf(messages: readonly Message[]): number {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ code, 0x85ebca6b);
    }
  };
  for (const { sender, author, kind, text, sentAt } of messages) {
    add(sender);
    add(author ?? '');
    add(kind);
    add(text);
    const seconds = (sentAt?.from ?? 0) / 1000;
    one = Math.imul(one ^ seconds, 0x01000193);
    two = Math.imul(two ^ seconds ^ text.length, 0x85ebca6b);
  }
  return (one >>> 0) * 2 ** 20 + (two >>> 12);
}
