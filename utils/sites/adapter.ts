import type { Conversation, Health, Site } from '../model/index.ts';

/** Elements of the open chat that the in-page interface must keep clear of or sit at. Owned by the page: read only. */
export interface ChatPlaces {
  /** The box that holds the message rows: nothing of Vigie may ever cover it. */
  readonly messages: Element;
  /** The area with the writing field; null where there is none (a message request that isn't accepted). */
  readonly composer: Element | null;
  /** The strip with the other's name; null when the page has none that we know. */
  readonly header: Element | null;
}

/** One state of the page, complete in itself: it replaces the one before. */
export interface Reading {
  /** Whether the open chat can be read, and why not. */
  readonly health: Health;
  /** The open conversation with everything read of it since the page was opened; null when none is open or it can't be read. */
  readonly conversation: Conversation | null;
  /** Where the open chat is on the page; null when none is open. */
  readonly places: ChatPlaces | null;
  /** Own handle (without `@`) of the signed-in account; null as long as the page hasn't shown it. */
  readonly account: string | null;
}

/** A running observation of one window. */
export interface Observation {
  /** Ends it: disconnects every observer, timer and listener. No reading arrives afterwards. Safe to call twice. */
  stop(): void;
}

/** Reads the direct messages of one site. It only reads: it never focuses, scrolls, clicks or writes to the page. */
export interface SiteAdapter {
  /** The site, as it is named in stored conversations. */
  readonly site: Site;
  /** Whether this adapter knows pages of this address. Hosts are the manifest's business; paths don't matter. */
  matches(url: URL): boolean;
  /** Whether a page of this address is nothing but chats. Tells where to say that Vigie is not reading; reads nothing. */
  isChatPage(location: Pick<Location, 'hostname' | 'pathname'>): boolean;
  /**
   * Follows the chats of `window` until stopped. `onReading` is called once soon after the start and then whenever
   * health, places or the conversation changed, at most once a frame, never synchronously and never when nothing
   * changed. Objects in `conversation.messages` keep their identity while the message is unchanged.
   */
  observe(window: Window, onReading: (reading: Reading) => void): Observation;
}
