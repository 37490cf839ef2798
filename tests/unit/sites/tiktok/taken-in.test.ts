import { describe, expect, it } from 'vitest';
import type { Lines } from '../../../../utils/sites/tiktok/list-lines.ts';
import { TakenIn } from '../../../../utils/sites/tiktok/taken-in.ts';

const element = (name: string): Element => ({ id: name }) as Element;
const FAMILY = {};

/** So many lines, every 20th of them a separator. */
const list = (count: number, family: object = FAMILY): Lines => ({
  ordered: Array.from({ length: count }, (_, index) =>
    index % 20 === 0 ? { row: null, separator: element(`s${index}`) } : { row: element(`r${index}`) },
  ),
  rows: [],
  family,
});
const BUFFER = {};

describe('what of a long list was taken in', () => {
  it('leaves out all but the end, from a separator on', () => {
    const taken = new TakenIn();
    taken.note(list(1000), BUFFER, 'lea max');
    const news = taken.news(list(1003), 'lea max').ordered;
    expect(news.length).toBeGreaterThanOrEqual(103);
    expect(news.length).toBeLessThan(123);
    expect(news[0]?.row).toBeNull();
    expect(taken.isBy(BUFFER)).toBe(true);
    expect(taken.isBy({})).toBe(false);
  });

  it.each([
    ['another family of lines', list(1003, {}), 'lea max', false],
    ['another person', list(1003), 'lea tom', false],
    ['a change in the lines', list(1003), 'lea max', true],
  ])('reads all again after %s', (_, lines, people, forgets) => {
    const taken = new TakenIn();
    taken.note(list(1000), BUFFER, 'lea max');
    if (forgets) taken.forget();
    expect(taken.news(lines, people)).toBe(lines);
  });

  it('reads short lists from the top, and long ones without any separator', () => {
    const taken = new TakenIn();
    taken.note(list(100), BUFFER, 'lea max');
    const short = list(101);
    expect(taken.news(short, 'lea max')).toBe(short);
    const rows = { ...list(0), ordered: Array.from({ length: 500 }, () => ({ row: element('r') })) };
    taken.note(rows, BUFFER, 'lea max');
    expect(taken.news(rows, 'lea max')).toBe(rows);
  });
});
