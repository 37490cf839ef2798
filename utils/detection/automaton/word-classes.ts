import { UNKNOWN } from '../text/lexicon.ts';

/** Word kinds that every pattern treats alike are one class. Class 0: words that no pattern names. */
export interface WordClasses {
  /** Class of each kind. */
  readonly ofKind: Uint16Array;
  /** Matchers that take a word of a class (ANY left out). */
  readonly matchers: readonly (readonly number[])[];
}

/** `taken[matcher]` lists the kinds each matcher takes; matchers that no pattern uses any more are left out. */
export function classifyWords(
  taken: readonly (readonly number[])[],
  used: ReadonlySet<number>,
  kinds: number,
): WordClasses {
  const matchersOf: number[][] = Array.from({ length: kinds }, () => []);
  for (let matcher = 1; matcher < taken.length; matcher += 1) {
    if (used.has(matcher)) for (const kind of taken[matcher] ?? []) matchersOf[kind]?.push(matcher);
  }
  const ofKind = new Uint16Array(kinds);
  const matchers: number[][] = [[]];
  const byKey = new Map<string, number>([['', 0]]);
  for (let kind = UNKNOWN + 1; kind < kinds; kind += 1) {
    const own = matchersOf[kind] ?? [];
    const key = own.join();
    let found = byKey.get(key);
    if (found === undefined) {
      found = matchers.push(own) - 1;
      byKey.set(key, found);
    }
    ofKind[kind] = found;
  }
  return { ofKind, matchers };
}
