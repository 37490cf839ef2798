/**
 * What reading all patterns tells before the first message: every word they name, and the words that each can't do
 * without. Plain data, made when the extension is built, so that a page need not read the patterns to begin.
 */
export interface PreparedRules {
  /** Words, stems (`nud*`) and signs in the order in which they became known (Lexicon), a blank between. */
  readonly words: string;
  /** Nodes of the lexicon: how much room it takes. */
  readonly nodes: number;
  /** Sets of word kinds. */
  readonly sets: readonly (readonly number[])[];
  /** Two sets for each pattern: its key, and a second one (KeyIndex). */
  readonly needs: readonly number[];
}

/** Filled in by the build (vite.rules.ts). Run from its sources, the engine prepares the rules itself. */
export const PREPARED: PreparedRules | null = null;
