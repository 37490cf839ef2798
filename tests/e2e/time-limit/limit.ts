/** What the watch of a test file is told. */
export interface Limit {
  readonly file: string;
  /** ms */
  readonly within: number;
}
