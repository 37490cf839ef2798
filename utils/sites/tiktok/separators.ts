import type { TimeSpan } from '../../model/index.ts';
import { parseDisplayedTime } from '../displayed-time.ts';
import { plainName } from './read-header.ts';

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
  readonly #read = new WeakMap<Element, Separator>();

  read(element: Element, now: number): Separator {
    const shown = plainName(element.textContent);
    const known = this.#read.get(element);
    if (known?.shown === shown) return known;
    const separator = { shown, span: parseDisplayedTime(shown, now) };
    this.#read.set(element, separator);
    return separator;
  }
}
