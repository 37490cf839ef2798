import type { Lines } from './list-lines.ts';

/** Shorter lists are read from the top each time. */
const LONG = 300;
/** Of a longer one, so many lines above what is new are read again: they tell where the new ones belong. */
const OVERLAP = 100;

/** Which lines of a list have become messages already, and of which conversation. */
export class TakenIn {
  #family: object | null = null;
  #count = 0;
  #by: unknown = null;
  #people = '';

  /** All of these were taken in by `by`. `people`: whose chat it was then. */
  note({ family, ordered }: Lines, by: unknown, people: string): void {
    this.#family = family;
    this.#count = ordered.length;
    this.#by = by;
    this.#people = people;
  }

  /** Something in the lines changed. */
  forget(): void {
    this.#family = null;
  }

  isBy(by: unknown): boolean {
    return this.#by === by;
  }

  /** The lines that are worth reading: of a long list to which some were added below, the end from a separator on. */
  news(lines: Lines, people: string): Lines {
    const { ordered, family } = lines;
    if (family !== this.#family || people !== this.#people || ordered.length < LONG) return lines;
    let from = Math.max(0, this.#count - OVERLAP);
    while (from > 0 && ordered[from]?.row) from -= 1;
    return from > 0 ? { ...lines, ordered: ordered.slice(from) } : lines;
  }
}
