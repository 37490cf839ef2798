import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../components/log/highlights.ts';

describe('runsOf', () => {
  it('marks each covered part once, in order', () => {
    expect(
      runsOf('envoie un nude stp', [
        { start: 10, end: 14 },
        { start: 0, end: 9 },
        { start: 5, end: 14 },
      ]),
    ).toEqual([
      { text: 'envoie un', marked: true },
      { text: ' nude', marked: true },
      { text: ' stp', marked: false },
    ]);
  });

  it('leaves a text without signals whole, and an empty one empty', () => {
    expect(runsOf('salut', [])).toEqual([{ text: 'salut', marked: false }]);
    expect(runsOf('', [{ start: 0, end: 3 }])).toEqual([]);
  });

  it('never loses, adds or moves a character, and marks exactly what is covered', () => {
    const pieces = fc.constantFrom('a', ' ', 'é', '😀', '\ud83d', '\u202e', '<b>');
    const span = fc.record({
      start: fc.integer({ min: -3, max: 30 }),
      end: fc.integer({ min: -3, max: 30 }),
    });
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        fc.array(span, { maxLength: 6 }),
        (text, spans) => {
          const runs = runsOf(text, spans);
          expect(runs.map((run) => run.text).join('')).toBe(text);
          const marks = runs.flatMap((run) => Array.from({ length: run.text.length }, () => run.marked));
          const covered = marks.map((_, at) => spans.some(({ start, end }) => start <= at && at < end));
          expect(marks).toEqual(covered);
        },
      ),
    );
  });
});
