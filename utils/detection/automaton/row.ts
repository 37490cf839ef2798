/** The words of a message (earlier short messages of the same sender first), as their kinds. */
export interface WordRow {
  readonly kinds: Int32Array;
  /** The words looked at are [from, to); a message may be looked at in several windows. */
  from: number;
  to: number;
  /** Whether the last message ends at `to`. */
  ends: boolean;
  /** Numbers of the words at which a message begins that does not go on with the one before. */
  readonly begins: readonly number[];
}

/** Words [start, end] of a row. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
