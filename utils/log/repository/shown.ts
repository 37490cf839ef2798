import type { ConversationReference } from '../../model/index.ts';
import { conversationHash, type Hash } from '../hashing.ts';
import { loadKeys } from '../keys.ts';
import type { LogDatabase } from '../schema.ts';
import { notedIn, noteIn } from './memories.ts';

/** It lies beside the signs, and is forgotten with them; it belongs to the chat, to no message. */
const NO_MESSAGE = '';

const shownCode = (hash: Hash, conversation: string, what: string): Promise<string> =>
  hash('shown', conversation, what);

/** Which of these things Vigie has said in this conversation, on any visit. */
export async function recallShown(
  db: LogDatabase,
  reference: ConversationReference,
  sayable: readonly string[],
  now: number,
): Promise<string[]> {
  const { hash } = await loadKeys(db);
  const id = await conversationHash(hash, reference);
  const noted = new Set((await notedIn(db, id, now)).map(({ code }) => code));
  if (noted.size === 0) return [];
  const codes = await Promise.all(sayable.map((what) => shownCode(hash, id, what)));
  return sayable.filter((_, index) => noted.has(codes[index] ?? ''));
}

export async function rememberShown(
  db: LogDatabase,
  reference: ConversationReference,
  shown: readonly string[],
  now: number,
): Promise<void> {
  const { hash } = await loadKeys(db);
  const id = await conversationHash(hash, reference);
  const codes = await Promise.all(shown.map((what) => shownCode(hash, id, what)));
  await noteIn(
    db,
    id,
    codes.map((code) => ({ code, message: NO_MESSAGE, notedAt: now })),
    now,
  );
}
