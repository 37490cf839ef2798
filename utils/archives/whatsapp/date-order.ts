import type { Answers } from '../format.ts';
import type { DateNumbers } from './header.ts';

export type DateOrder = NonNullable<Answers['dateOrder']>;

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];

/** The day in that order; undefined where there is no such day. */
export function dayOf({ first, second, third, year }: DateNumbers, order: DateOrder): Day | undefined {
  const day =
    year === null
      ? { year: first, month: second, day: third }
      : order === 'day-first'
        ? { year, month: second, day: first }
        : { year, month: first, day: second };
  const exists = new Date(day.year, day.month - 1, day.day);
  return exists.getMonth() === day.month - 1 && exists.getDate() === day.day ? day : undefined;
}

/** What the dates of one whole file say about their order: its phone writes all of them alike. */
export class DateOrderEvidence {
  #isNeeded = false;
  #isWrittenDayFirst = false;
  readonly #exist = { 'day-first': 0, 'month-first': 0 };
  readonly #backwards = { 'day-first': 0, 'month-first': 0 };
  readonly #last = { 'day-first': 0, 'month-first': 0 };

  note(date: DateNumbers): void {
    if (date.year === null) return;
    this.#isNeeded = true;
    // In no language does the month come first where dots or dashes stand between the numbers (CLDR).
    if (date.separator !== '/') this.#isWrittenDayFirst = true;
    for (const order of ORDERS) {
      const day = dayOf(date, order);
      if (!day) continue;
      this.#exist[order] += 1;
      const place = (day.year * 12 + day.month) * 31 + day.day;
      if (place < this.#last[order]) this.#backwards[order] += 1;
      this.#last[order] = place;
    }
  }

  /** Undefined: the file doesn't show it. */
  order(): DateOrder | undefined {
    if (!this.#isNeeded || this.#isWrittenDayFirst) return 'day-first';
    return this.#betterBy(this.#exist) ?? this.#betterBy(negated(this.#backwards));
  }

  /** An exported chat never goes back in time, and each of its dates exists. */
  #betterBy(counts: Readonly<Record<DateOrder, number>>): DateOrder | undefined {
    const lead = counts['day-first'] - counts['month-first'];
    return lead === 0 ? undefined : lead > 0 ? 'day-first' : 'month-first';
  }
}

const negated = (counts: Readonly<Record<DateOrder, number>>): Record<DateOrder, number> => ({
  'day-first': -counts['day-first'],
  'month-first': -counts['month-first'],
});
