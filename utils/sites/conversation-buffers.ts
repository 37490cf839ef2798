import { ConversationBuffer } from './conversation-buffer.ts';

/** So many conversations are kept in a page's memory; the one not opened for longest goes first. */
export const MAX_CONVERSATIONS = 24;

/** The buffers of a page, one a conversation: coming back to a chat finds what was read of it before. */
export class ConversationBuffers {
  readonly #buffers = new Map<string, ConversationBuffer>();

  /** The buffer of a conversation, made if need be; it counts as used just now. */
  open(id: string): ConversationBuffer {
    const buffer = this.#buffers.get(id) ?? new ConversationBuffer();
    this.#buffers.delete(id);
    this.#buffers.set(id, buffer);
    for (const oldest of this.#buffers.keys()) {
      if (this.#buffers.size <= MAX_CONVERSATIONS) break;
      this.#buffers.delete(oldest);
    }
    return buffer;
  }

  /** The page has shown a better id for a conversation: what was read moves there, unless something is there already. */
  rename(from: string, to: string): void {
    const buffer = this.#buffers.get(from);
    if (!buffer || this.#buffers.has(to)) return;
    this.#buffers.delete(from);
    this.#buffers.set(to, buffer);
  }

  /** Forgets everything: another account has signed in. */
  clear(): void {
    this.#buffers.clear();
  }
}
