import type { Header } from './read-header.ts';
import type { SelectedConversation } from './selected-conversation.ts';

/** Which conversation is open. */
export interface OpenConversation {
  readonly id: string;
  /** The id that it had as long as the page's own wasn't known: what was read under it belongs here. */
  readonly formerId: string;
}

/**
 * Names the open conversation from the header and the selected row, and notices when the two don't speak of the same
 * chat, as in the middle of a switch. The pairs seen are remembered for the life of the page.
 */
export class ConversationNames {
  readonly #idOfHeader = new Map<string, string>();
  readonly #headerOfId = new Map<string, string>();

  /**
   * Null while header and list disagree; with `insist` (they have disagreed for long) the header decides.
   * Without the page's own id the conversation is named after the handle, groups after their name.
   */
  name(header: Header, selected: SelectedConversation | null, insist: boolean): OpenConversation | null {
    const formerId =
      header.handle === undefined ? `name:${header.name}` : `handle:${header.handle.toLowerCase()}`;
    const known = this.#idOfHeader.get(formerId);
    if (!selected) return { id: known ?? formerId, formerId };
    const owner = this.#headerOfId.get(selected.id);
    // A group's name is no one's own: members change it, and others have the same.
    const isGroup = header.handle === undefined && /^\d+$/.test(selected.id);
    const agree =
      selected.name === header.name &&
      (isGroup ||
        ((known === undefined || known === selected.id) && (owner === undefined || owner === formerId)));
    if (!agree && !insist) return null;
    if (selected.name !== header.name) return { id: known ?? formerId, formerId };
    this.#idOfHeader.set(formerId, selected.id);
    this.#headerOfId.set(selected.id, formerId);
    return { id: selected.id, formerId };
  }

  /** Forgets everything: another account has signed in. */
  clear(): void {
    this.#idOfHeader.clear();
    this.#headerOfId.clear();
  }
}
