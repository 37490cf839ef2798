import type { ConversationReference } from './conversation.ts';

/** Ids that a reader derives from what the page calls the other person. */
const DERIVED = /^(name|handle):/;
const OPAQUE = 'sha256:';

/** A site's own id as it is; one derived from a name as its SHA-256 in hex. Doing it twice changes nothing. */
export async function opaqueId(id: string): Promise<string> {
  if (!DERIVED.test(id)) return id;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id)));
  return OPAQUE + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function referenceTo({
  site,
  id,
  account,
}: ConversationReference): Promise<ConversationReference> {
  return { site, id: await opaqueId(id), account };
}
