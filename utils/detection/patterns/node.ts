/** A pattern, parsed. */
export type PatternNode =
  /** Words in a row, each in any of its spellings. */
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'exact'; readonly word: string }
  | { readonly type: 'stem'; readonly stem: string }
  /** A number from `from` to `to`; any number where there is no `to`. */
  | { readonly type: 'number'; readonly from: number; readonly to: number | null }
  | { readonly type: 'any' }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'optional'; readonly part: PatternNode }
  | { readonly type: 'gap'; readonly most: number };

export interface ParsedPattern {
  readonly root: PatternNode;
  /** `^`: only at the beginning of a message. */
  readonly fromStart: boolean;
  /** ` $`: only at the end of a message. */
  readonly toEnd: boolean;
}
