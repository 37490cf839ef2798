import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../components/card/excerpt.ts';

const whole = ({ before, match, after }: ReturnType<typeof excerpt>): string => before + match + after;

describe('an excerpt', () => {
  it('is the whole message when that is short', () => {
    expect(excerpt('tu peux envoyer un nude stp', 8, 23)).toEqual({
      before: 'tu peux ',
      match: 'envoyer un nude',
      after: ' stp',
    });
  });

  it('cuts a long message around the match, at spaces, and says so', () => {
    const text = `${'mot '.repeat(50)}LE MATCH ${'mot '.repeat(50)}`;
    const start = text.indexOf('LE MATCH');
    const found = excerpt(text, start, start + 8);
    expect(found.match).toBe('LE MATCH');
    expect(found.before).toMatch(/^… (mot )+$/);
    expect(found.after).toMatch(/^( mot)+…$/);
    expect(whole(found).length).toBeLessThan(120);
  });

  it('cuts a match that never ends', () => {
    const found = excerpt('a'.repeat(1_000_000), 0, 1_000_000);
    expect(found.match.length).toBeLessThanOrEqual(91);
    expect(found.after).toBe('…');
  });

  it('keeps no sign that turns the text around, no line break and no pile of marks', () => {
    const found = excerpt(`a\u202Eb\u2066c\n\n\td e${'\u0301'.repeat(30)}`, 0, 9);
    expect(whole(found)).toBe(`abc d e${'\u0301'.repeat(3)}`);
  });

  it('brings offsets that lie outside back in', () => {
    expect(whole(excerpt('court', -5, 99))).toBe('court');
    expect(whole(excerpt('court', 99, 3))).toBe('court');
  });

  it('never halves a character, never grows long, and shows the match', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('😀', '\uD83D', '\uDE00', ' ', 'é', '\u202E'), fc.string()),
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, fc.nat(500), fc.nat(500), (words, start, end) => {
        const found = excerpt(words, start, end);
        expect(whole(found).isWellFormed()).toBe(true);
        expect(whole(found).length).toBeLessThan(200);
        expect(whole(found)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\n\r]/);
      }),
    );
  });

  it('gives back the matched words of ordinary text unchanged', () => {
    const word = fc.stringMatching(/^[a-zà-ÿ]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        word,
        fc.array(word, { maxLength: 40 }),
        (left, match, right) => {
          const lead = left.map((one) => `${one} `).join('');
          const words = `${lead}${match}${right.map((one) => ` ${one}`).join('')}`;
          expect(excerpt(words, lead.length, lead.length + match.length).match).toBe(match);
        },
      ),
    );
  });
});
