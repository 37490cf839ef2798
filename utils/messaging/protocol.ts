import type {
  Acquaintance,
  ConversationReference,
  FlaggedConversation,
  KnownPerson,
  Locale,
  RememberedSign,
  SelfTest,
  StructureReport,
  TabStatus,
} from '../model/index.ts';

/** One call: what is sent, and what comes back when it went well. */
interface Call<Payload, Value> {
  readonly payload: Payload;
  readonly value: Value;
}

/** Extension pages that a content script may ask the background to open in a new tab. */
export type ExtensionPage = 'export' | 'help' | 'advice' | 'welcome' | 'log';

/** What a content script may ask of the background. */
export interface ContentToBackground {
  /** Says how the sending frame is doing, for badge and popup. */
  'report-status': Call<TabStatus, null>;
  /**
   * Asks, when a chat is first opened on a page, for what only an open chat needs: the rules of detection (its
   * `RuleData`), the card's words (i18n's catalogues) and styles, and the numbers to call (help's `FIRST_CONTACTS`). `vigie`: the version of the script that asks; both are made
   * for one version, so another is refused.
   */
  'load-chat-kit': Call<
    { readonly vigie: string },
    {
      readonly rules: { readonly version: string; readonly [part: string]: unknown };
      readonly cardCatalogs: readonly Readonly<Record<Locale, object>>[];
      /** CSS. */
      readonly cardStyles: string;
      readonly contacts: Readonly<Record<string, unknown>>;
    }
  >;
  /** Keeps a flagged conversation; the answer comes once it is on the disk. `added`: messages not kept before. */
  'save-conversation': Call<FlaggedConversation, { readonly key: string; readonly added: number }>;
  /** Asks whether a conversation is in the log already (since an earlier visit): its later messages belong there. */
  'recall-conversation': Call<ConversationReference, { readonly key: string } | null>;
  /** Asks what the user answered to "I know this person", if that still holds. */
  'recall-person': Call<ConversationReference, KnownPerson | null>;
  /** Keeps (or, with null, forgets) that answer; gives back what holds from now on. */
  'remember-person': Call<
    { readonly reference: ConversationReference; readonly acquaintance: Acquaintance | null },
    KnownPerson | null
  >;
  /**
   * Asks for the wordless signs of earlier visits to a conversation, without those of messages that the page shows
   * (`onPage`: their ids). None when the user has switched that memory off.
   */
  'recall-signs': Call<
    { readonly reference: ConversationReference; readonly onPage: readonly string[] },
    readonly RememberedSign[]
  >;
  /** Notes signs for later visits. */
  'remember-signs': Call<
    { readonly reference: ConversationReference; readonly signs: readonly RememberedSign[] },
    null
  >;
  /** Asks what cards have said in a conversation, on any visit: names of reasons, levels and pauses. */
  'recall-shown': Call<ConversationReference, readonly string[]>;
  /** Notes what a card says there now. */
  'remember-shown': Call<
    { readonly reference: ConversationReference; readonly shown: readonly string[] },
    null
  >;
  /**
   * Opens a page of the extension in a new tab; `key` is a conversation's key in the log, `account` whose log is
   * shown (null: that of chats whose account is unknown), `part` the name of a part of the page to open
   * at (empty: its top).
   */
  'open-page': Call<
    {
      readonly page: ExtensionPage;
      readonly key?: string;
      readonly account?: string | null;
      readonly part?: string;
    },
    null
  >;
}

/** An invented message by which the engine shows that it works. */
interface PracticeMessage {
  readonly sender: 'self' | 'other';
  readonly text: string;
}

/** What an extension page may ask of the background; everything else it reads from log and settings itself. */
interface PageToBackground {
  /** Asks for the state of a tab's chat; null when no living content script is there. */
  'tab-status': Call<{ readonly tabId: number }, TabStatus | null>;
  /** Asks how the page of a tab is built, in the frame with the chat; null when nothing of Vigie reads there. */
  'tab-structure': Call<{ readonly tabId: number }, StructureReport | null>;
  /** Asks that frame to check itself; null when nothing of Vigie reads there. */
  'tab-self-test': Call<
    { readonly tabId: number; readonly practice: readonly PracticeMessage[] },
    SelfTest | null
  >;
}

/** What the background may ask of one frame on behalf of the popup; null: nothing is read there. */
export interface FrameQuestions {
  'self-test': Call<readonly PracticeMessage[], SelfTest | null>;
}

/** What the background may ask of a content script. */
export interface BackgroundToContent extends FrameQuestions {
  /** Asks whether a content script of this very version is alive there. */
  ping: Call<null, 'pong'>;
  /** Says that the user deleted something from the log. Also sent by the extension's own pages. */
  'log-changed': Call<null, null>;
}

type ToBackground = ContentToBackground & PageToBackground;
export type CallName = keyof ToBackground;
export type PayloadOf<Name extends CallName> = ToBackground[Name]['payload'];
export type ValueOf<Name extends CallName> = ToBackground[Name]['value'];

/** What travels to the background. The receiver trusts none of it. */
export interface Request {
  readonly call: string;
  readonly payload: unknown;
}

/**
 * Why a call brought nothing:
 * `orphaned` the extension was reloaded under this script: only a fresh script or a page reload helps;
 * `no-answer` nobody listened, or the background stopped before it answered: worth trying again;
 * `refused` the background does not accept this call from here, or not with this payload;
 * `failed` it tried and could not: see `reason`.
 */
export type CallError = 'orphaned' | 'no-answer' | 'refused' | 'failed';

export type CallResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly error: CallError;
      /** A plain code of the part that failed, for instance the log's `quota` or `cannot-open`. */
      readonly reason?: string;
    };
