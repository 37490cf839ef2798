/** A conversation as TikTok's file gives it, in the file's order; not yet known who of them is the user. */
export interface Chat {
  readonly entry: string;
  /** What the file calls it: the other's user name, a group's name; empty where it is missing. */
  readonly name: string;
  readonly isGroup: boolean;
  /** Which part of it this is, from 0: very long ones come in parts. */
  readonly part: number;
  readonly messages: readonly ChatMessage[];
}

export interface ChatMessage {
  readonly date: string;
  readonly from: string;
  /** Empty where it has none. */
  readonly content: string;
}

/** What stands in a file's section of messages. */
export type ChatFinding =
  | { readonly kind: 'chat'; readonly chat: Chat }
  | { readonly kind: 'not-understood'; readonly what: string; readonly count: number };

/** "Chat History with ben_sample:" (JSON), "Chat History with ben_sample::" (TXT), "Group Chat History with …". */
export function nameIn(heading: string): string {
  const name = /^(?:group )?chat history with(.*?):{0,2}$/is.exec(heading.trim())?.[1];
  return (name ?? heading).trim();
}
