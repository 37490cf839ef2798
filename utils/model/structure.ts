/** How many elements of the page each sign of one concept finds, in the order in which the signs are tried. */
export interface ConceptSeen {
  readonly concept: string;
  /** `find`: a selector or a component's name, from Vigie's own list. */
  readonly signs: readonly { readonly find: string; readonly count: number }[];
  /** How many an open chat with messages has; null: it may have none. */
  readonly expected: 'one' | 'some' | null;
}

/**
 * What a page is built like, for maintainers who can't open it: tags, hooks and counts. Holds no words of the page,
 * no names, handles, ids or addresses.
 */
export interface StructureReport {
  /** Which page: its path with everything but fixed words replaced (`/messages`, `/@…`). */
  readonly page: string;
  /** Two letters of the page's own `lang`; empty when it names none. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The browser says that it has translated the page. */
  readonly translated: boolean;
  /** Whether this is a frame within another page. */
  readonly framed: boolean;
  /** Whether the outline starts at the chat; else it is that of the whole page. */
  readonly ofChat: boolean;
  readonly concepts: readonly ConceptSeen[];
  /** One line an element, indented by depth. */
  readonly outline: readonly string[];
}
