import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDisplayedTime } from '../../../utils/sites/displayed-time.ts';

/** Sunday, 22 November 2026, 15:00 in this computer's time zone. */
const NOW = new Date(2026, 10, 22, 15, 0).getTime();
const minute = (year: number, month: number, day: number, hour: number, minutes: number) => {
  const from = new Date(year, month - 1, day, hour, minutes).getTime();
  return { from, to: from + 59_999 };
};
const day = (year: number, month: number, date: number) => ({
  from: new Date(year, month - 1, date).getTime(),
  to: new Date(year, month - 1, date + 1).getTime() - 1,
});

describe('displayed times', () => {
  it.each([
    ['14:38', minute(2026, 11, 22, 14, 38)],
    ['22:38', minute(2026, 11, 21, 22, 38)],
    ['2:38 PM', minute(2026, 11, 22, 14, 38)],
    ['12:05 a.m.', minute(2026, 11, 22, 0, 5)],
    ['12:05\u202fPM', minute(2026, 11, 22, 12, 5)],
    ['14h38', minute(2026, 11, 22, 14, 38)],
    ['9 h 05', minute(2026, 11, 22, 9, 5)],
    ['Today 09:05', minute(2026, 11, 22, 9, 5)],
    ['Aujourd’hui 09:05', minute(2026, 11, 22, 9, 5)],
    ["aujourd'hui à 09:05", minute(2026, 11, 22, 9, 5)],
    ['Yesterday 22:38', minute(2026, 11, 21, 22, 38)],
    ['Yesterday at 10:38 PM', minute(2026, 11, 21, 22, 38)],
    ['Hier 22:38', minute(2026, 11, 21, 22, 38)],
    ['hier à 22 h 38', minute(2026, 11, 21, 22, 38)],
    ['Hier', day(2026, 11, 21)],
    ['Friday 22:38', minute(2026, 11, 20, 22, 38)],
    ['ven. 22:38', minute(2026, 11, 20, 22, 38)],
    ['dimanche 22:38', minute(2026, 11, 15, 22, 38)],
    ['January 4, 2026 00:02', minute(2026, 1, 4, 0, 2)],
    ['Jan 4, 2026, 12:02 AM', minute(2026, 1, 4, 0, 2)],
    ['4 janvier 2026 00:02', minute(2026, 1, 4, 0, 2)],
    ['4 janv. 2026 à 00:02', minute(2026, 1, 4, 0, 2)],
    ['le 1er août 2026 à 00:02', minute(2026, 8, 1, 0, 2)],
    ['dimanche 4 janvier 2026 00:02', minute(2026, 1, 4, 0, 2)],
    ['4 février', day(2026, 2, 4)],
    ['December 24 18:00', minute(2025, 12, 24, 18, 0)],
    ['2026-08-13 10:29', minute(2026, 8, 13, 10, 29)],
    ['13/8/2026 10:29', minute(2026, 8, 13, 10, 29)],
    ['8/13/2026 10:29', minute(2026, 8, 13, 10, 29)],
    ['13.08.26 10:29', minute(2026, 8, 13, 10, 29)],
  ])('%s', (text, span) => {
    expect(parseDisplayedTime(text, NOW)).toEqual(span);
  });

  it('covers both readings of a numeric date', () => {
    expect(parseDisplayedTime('5/3/2025 10:00', NOW)).toEqual({
      from: minute(2025, 3, 5, 10, 0).from,
      to: minute(2025, 5, 3, 10, 0).to,
    });
    expect(parseDisplayedTime('5/3', NOW)).toEqual({ from: day(2026, 3, 5).from, to: day(2026, 5, 3).to });
  });

  it('leaves out the reading that would be in the future', () => {
    expect(parseDisplayedTime('11/12/2026 10:00', NOW)).toEqual(minute(2026, 11, 12, 10, 0));
    expect(parseDisplayedTime('2/12/2026', NOW)).toEqual(day(2026, 2, 12));
  });

  it.each([
    '',
    'salut',
    '25:00',
    '10:75',
    '13:00 PM',
    '31 avril 2026 10:00',
    'January 4, 2030',
    '1 2 3',
    'Bugün 10:29',
    '1/2/3/4',
  ])('names no time: %s', (text) => {
    expect(parseDisplayedTime(text, NOW)).toBeUndefined();
  });

  it('reads every French and English minute of the past back', () => {
    const instants = fc.integer({ min: new Date(2020, 0, 1).getTime(), max: NOW - 1 });
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom('fr-FR', 'en-US', 'en-GB'),
        fc.constantFrom('long', 'short'),
        (at, locale, month) => {
          const shown = new Intl.DateTimeFormat(locale, {
            year: 'numeric',
            month: month as 'long' | 'short',
            day: 'numeric',
            hour: '2-digit',
            minute: '2-digit',
          }).format(at);
          const span = parseDisplayedTime(shown, NOW);
          expect(span && span.from <= at && at <= span.to).toBe(true);
        },
      ),
    );
  });

  it('answers for any text, and never with a future', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const span = parseDisplayedTime(text, NOW);
        expect(span === undefined || (span.from <= span.to && span.from <= NOW)).toBe(true);
      }),
    );
  });
});
