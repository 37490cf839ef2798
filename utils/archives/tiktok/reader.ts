import { reasonOf } from '../damage.ts';
import type { Answers, ArchiveEntry, ArchiveReader, Finding } from '../format.ts';
import { candidates } from './candidates.ts';
import { conversationOf } from './conversation.ts';
import { jsonChats } from './json-chats.ts';
import { jsonOwner } from './json-owner.ts';
import { ROOT_SECTIONS } from './sections.ts';

/** The data that TikTok gives its users: one JSON, or a folder of TXT. */
export const tiktok: ArchiveReader = {
  format: 'tiktok',
  passes: 2,
  recognises: ({ text }) => isJson(text),
  read,
};

const FIRST_KEY = /^\s*\{\s*"((?:[^"\\]|\\.){1,40})"\s*:/;

const isJson = (text: string): boolean => ROOT_SECTIONS.includes(FIRST_KEY.exec(text)?.[1] ?? '');

async function* read(entries: readonly ArchiveEntry[], answers: Answers): AsyncGenerator<Finding> {
  const readAt = Date.now();
  const owners = new Map<ArchiveEntry, string | null>();
  for (const entry of entries) owners.set(entry, await jsonOwner(entry));
  const owner = [...owners.values()].find((one) => one !== null) ?? answers.owner ?? null;
  if (owner === null) {
    const choices = await candidates(entries);
    if (choices.length > 0) {
      yield { kind: 'question', question: 'owner', choices };
      return;
    }
  }
  for (const entry of entries) {
    try {
      for await (const found of jsonChats(entry)) {
        if (found.kind === 'not-understood') yield found;
        else
          yield {
            kind: 'conversation',
            conversation: conversationOf(found.chat, owners.get(entry) ?? owner, readAt),
          };
      }
    } catch (error) {
      yield { kind: 'damaged', entry: entry.path, reason: reasonOf(error) };
    }
  }
}
