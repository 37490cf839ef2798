const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Counts the unpaired surrogates that it replaces by U+FFFD; offsets stay as they were. */
export class UnicodeRepair {
  replaced = 0;

  /** Well-formed text of the same length. */
  readonly text = (raw: string): string => {
    if (raw.isWellFormed()) return raw;
    this.replaced += this.places(raw).length;
    return raw.toWellFormed();
  };

  /** Where they stood, and which. */
  places(raw: string): { offset: number; codeUnit: string }[] {
    if (raw.isWellFormed()) return [];
    return [...raw.matchAll(LONE_SURROGATE)].map((match) => ({
      offset: match.index,
      codeUnit: match[0].charCodeAt(0).toString(16).toUpperCase(),
    }));
  }
}
