/** One file of an export. */
export interface EvidenceFile {
  /** Plain ASCII; with a folder only in a collection of several conversations. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Shown as its date in the ZIP (ms since 1970-01-01 UTC). */
  readonly modifiedAt: number;
}
