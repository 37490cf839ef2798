/** A pattern, parsed. `matcher` names a set of word kinds (Vocabulary). */
export type PatternNode =
  | { readonly type: 'word'; readonly matcher: number; readonly literal: string | null }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'optional'; readonly part: PatternNode }
  | { readonly type: 'gap'; readonly most: number };

export interface ParsedPattern {
  readonly root: PatternNode;
  /** `^`: only at the beginning of a message. */
  readonly fromStart: boolean;
  /** `$`: only at the end of a message. */
  readonly toEnd: boolean;
}
