import type { ArchivedConversation, ArchiveFormat } from '../model/index.ts';
import type { DamageReason } from './damage.ts';

/** One file of an archive, out of its ZIP or as the user chose it. */
export interface ArchiveEntry {
  /** Path within the ZIP (never used as a path on this computer), or the file's name. */
  readonly path: string;
  /** Bytes, as declared: may be a lie. */
  readonly size: number;
  /**
   * Its bytes from the beginning, anew at each call. Throws `Damage` where they can't be read further (broken, longer
   * than declared, a ZIP bomb); all bytes before that have been given.
   */
  open(): AsyncIterable<Uint8Array>;
}

/** What a format is recognised by: the path and the beginning of the text. */
export interface EntryHead {
  readonly path: string;
  /** The first 64 kB, decoded as UTF-8 without a byte order mark. */
  readonly text: string;
}

/** What the user answered to the questions of an earlier reading. */
export interface Answers {
  /** Own name, one of the `choices`; empty: none of them. */
  readonly owner?: string;
  readonly dateOrder?: 'day-first' | 'month-first';
}

/**
 * What a reader finds, in the order in which it finds it.
 * `question`: what it can't know; the user is asked, and the archive is read again with the answers. Conversations that
 * need the answer are not given in this reading.
 * `not-understood`: entries of a kind that Vigie doesn't know are counted, never dropped silently. `what` is a short
 * name from the data's own structure (a key, a type), never words of a message.
 * `damaged`: the entry ends here or can't be read further; what was found before it stands.
 */
export type Finding =
  | { readonly kind: 'conversation'; readonly conversation: ArchivedConversation }
  | { readonly kind: 'question'; readonly question: 'owner'; readonly choices: readonly string[] }
  | { readonly kind: 'question'; readonly question: 'date-order' }
  | { readonly kind: 'not-understood'; readonly what: string; readonly count: number }
  | { readonly kind: 'damaged'; readonly entry: string; readonly reason: DamageReason };

/** One format of chat archives: one folder, one line in the register. */
export interface ArchiveReader {
  readonly format: ArchiveFormat;
  /** How often it opens each entry, for the progress only; once unless said. */
  readonly passes?: number;
  /** Whether this entry is a part of such an archive that holds (or helps to read) messages. By content, not by name. */
  recognises(head: EntryHead): boolean;
  /**
   * Reads the entries that it recognised, as streams; memory grows with one conversation, not with the archive.
   * An error of an entry may be left to the caller, who reports it; but then what follows in other entries is lost.
   */
  read(entries: readonly ArchiveEntry[], answers: Answers): AsyncIterable<Finding>;
}
