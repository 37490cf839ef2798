/** What is far beyond any archive that a platform gives: keeps time and memory bounded whatever a file says. */
export const LIMITS = {
  /** Entries of one ZIP, and bytes of its list of entries. */
  entries: 100_000,
  directoryBytes: 32 * 2 ** 20,
  /** Bytes that one entry may unpack to. */
  entryBytes: 4 * 2 ** 30,
  /** Unpacked : packed. Deflate ends at about 1030; chats in JSON reach 40. Small entries may do as they like. */
  ratio: 250,
  ratioFreeBytes: 16 * 2 ** 20,
  /** One JSON value taken as a whole, one key, one line of text. */
  valueBytes: 4 * 2 ** 20,
  keyBytes: 64 * 2 ** 10,
  lineChars: 2 ** 20,
  depth: 64,
  conversations: 200_000,
  /** Messages of one conversation at a time: a longer one is given in parts. */
  messages: 100_000,
  /** Kinds of entries that are counted apart where they are not understood. */
  kinds: 100,
} as const;
