import { type ConversationReference, opaqueId } from '../model/index.ts';

/** What is hashed: kinds keep the hash of an account from ever equalling that of a conversation. */
type Hashed =
  | 'account'
  | 'conversation'
  | 'message'
  | 'gone'
  | 'gap'
  | 'gap-closed'
  | 'person'
  | 'coverage'
  | 'verdict'
  | 'sign'
  | 'shown';

/** A keyed hash (HMAC-SHA-256) in base64url: without the key it can't be tried against a list of handles. */
export type Hash = (kind: Hashed, ...parts: readonly unknown[]) => Promise<string>;

const encoder = new TextEncoder();

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function hashWith(key: CryptoKey): Hash {
  return async (kind, ...parts) => {
    // JSON keeps parts apart and writes unpaired surrogates as escapes, so different input never looks alike.
    const input = encoder.encode(JSON.stringify([kind, ...parts]));
    return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, input)));
  };
}

/** Handles mean the same in any case, and pages differ in how they write them. */
export const accountHash = (hash: Hash, account: string | null): Promise<string> =>
  hash('account', account?.toLowerCase() ?? null);

const parts = async ({ account, site, id }: ConversationReference): Promise<readonly unknown[]> => [
  account?.toLowerCase() ?? null,
  site,
  await opaqueId(id),
];

export const conversationHash = async (hash: Hash, of: ConversationReference): Promise<string> =>
  hash('conversation', ...(await parts(of)));

/** Apart from the conversation's own hash, so that "I know this person" can't be matched to a conversation. */
export const personHash = async (hash: Hash, of: ConversationReference): Promise<string> =>
  hash('person', ...(await parts(of)));

/** 128 bits are enough to tell messages of one conversation apart, and halve what a long chat takes. */
const MESSAGE_HASH_LENGTH = 22;

export async function messageHash(hash: Hash, conversation: string, id: string): Promise<string> {
  return (await hash('message', conversation, id)).slice(0, MESSAGE_HASH_LENGTH);
}
