import type { call as callBackground } from '../../utils/messaging/client/index.ts';
import { type ConversationReference, referenceTo } from '../../utils/model/index.ts';

/**
 * Notes for later visits what was said in a chat, each thing once. What could not be kept may be said again: this memory
 * promises nothing.
 */
export function createNoteShown(
  call: typeof callBackground,
): (conversation: ConversationReference, what: Iterable<string>) => Promise<void> {
  const noted = new Set<string>();
  return async (conversation, what) => {
    const place = (one: string): string => conversation.id + one;
    const shown = [...what].filter((one) => !noted.has(place(one)));
    if (shown.length === 0) return;
    for (const one of shown) noted.add(place(one));
    await call('remember-shown', { reference: await referenceTo(conversation), shown });
  };
}
