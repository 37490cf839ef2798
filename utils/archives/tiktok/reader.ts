import { reasonOf } from '../damage.ts';
import type { Answers, ArchiveEntry, ArchiveReader, Finding } from '../format.ts';
import { candidates } from './candidates.ts';
import type { ChatFinding } from './chat.ts';
import { conversationOf } from './conversation.ts';
import { jsonChats } from './json-chats.ts';
import { partOf } from './part.ts';
import { type PartEntry, partsOf } from './parts.ts';
import { txtChats } from './txt/txt-chats.ts';

/** The data that TikTok gives its users: one JSON, or a folder of TXT. */
export const tiktok: ArchiveReader = {
  format: 'tiktok',
  // One for the own name, which may come last; one for the messages.
  passes: 2,
  recognises: ({ text }) => partOf(text) !== null,
  read,
};

async function* read(entries: readonly ArchiveEntry[], answers: Answers): AsyncGenerator<Finding> {
  const readAt = Date.now();
  const parts = await partsOf(entries);
  const known = parts.find(({ owner }) => owner !== null)?.owner ?? answers.owner ?? null;
  if (known === null) {
    const choices = await candidates(parts.map((part) => chatsIn(part, null)));
    if (choices.length > 0) {
      yield { kind: 'question', question: 'owner', choices };
      return;
    }
  }
  for (const part of parts) {
    const owner = part.owner ?? known;
    try {
      for await (const found of chatsIn(part, owner)) {
        if (found.kind === 'not-understood') yield found;
        else yield { kind: 'conversation', conversation: conversationOf(found.chat, owner, readAt) };
      }
    } catch (error) {
      yield { kind: 'damaged', entry: part.entry.path, reason: reasonOf(error) };
    }
  }
}

async function* chatsIn({ part, entry }: PartEntry, owner: string | null): AsyncGenerator<ChatFinding> {
  if (part === 'json') yield* jsonChats(entry);
  if (part === 'txt') yield* txtChats(entry, owner || null);
}
