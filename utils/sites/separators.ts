import type { TimeSpan } from '../model/index.ts';
import { parseDisplayedTime } from './displayed-time.ts';
import { plainName } from './plain-name.ts';

/** A time separator as the page shows it, and what it means. */
export interface Separator {
  readonly shown: string;
  readonly span: TimeSpan | undefined;
}

/**
 * The time separators of a page. A separator means what it meant when it was first seen: "22:38" that stays on the page
 * over midnight is still yesterday's.
 */
export class Separators {
  readonly #read = new WeakMap<Node, Separator>();

  has(element: Element): boolean {
    return this.#read.has(element);
  }

  /** Its words have changed. */
  forget(element: Node): void {
    this.#read.delete(element);
  }

  read(element: Element, now: number): Separator {
    const known = this.#read.get(element);
    if (known) return known;
    const shown = plainName(element.textContent);
    const separator = { shown, span: parseDisplayedTime(shown, now) };
    this.#read.set(element, separator);
    return separator;
  }
}
