import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIVATE_THINGS, privateThingsIn } from '../../../utils/detection/sending/index.ts';
import { HOLDS, HOLDS_NOTHING } from './private-things.examples.ts';

const held = PRIVATE_THINGS.flatMap((thing) => HOLDS[thing].map((text) => ({ thing, text })));
const oneHeld = fc.constantFrom(...held);
const plainWords = fc.constantFrom(
  ...HOLDS_NOTHING.filter((text) => !/\d|\b(?:snap|insta|my|mon|le|au|at|on)\b/.test(text)),
);

describe('what a message would give away', () => {
  it.each(held)('$thing: $text', ({ thing, text }) => expect(privateThingsIn(text)).toContain(thing));

  it.each(HOLDS_NOTHING)('nothing: %s', (text) => expect(privateThingsIn(text)).toEqual([]));

  it('is found among other lines, whatever the spaces', () => {
    fc.assert(
      fc.property(oneHeld, plainWords, plainWords, ({ thing, text }, before, after) => {
        const spaced = text.replaceAll(' ', '\u00A0');
        expect(privateThingsIn(`${before}\n${text}\n${after}`)).toContain(thing);
        expect(privateThingsIn(spaced)).toContain(thing);
      }),
    );
  });

  it('names each thing once, the gravest first, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = privateThingsIn(text);
        expect(found).toEqual(PRIVATE_THINGS.filter((thing) => found.includes(thing)));
      }),
    );
  });

  it('finds nothing in numbers that friends exchange', () => {
    const price = fc.tuple(fc.nat(99_999), fc.nat(99)).map(([whole, cents]) => `${whole},${cents} €`);
    const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${hour}h${minute}`);
    const age = fc.nat(99).map((years) => `j’ai ${years} ans`);
    const score = fc.tuple(fc.nat(150), fc.nat(150)).map(([us, them]) => `${us}-${them}`);
    fc.assert(
      fc.property(fc.oneof(price, time, age, score), (text) => {
        expect(privateThingsIn(text)).toEqual([]);
      }),
    );
  });

  it.each(['0', '1 ', 'a', '12 rue ', 'a ', 'A ', '+1-', 'snap '])(
    'costs no more than its length: %j again and again',
    (piece) => {
      const cost = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const start = performance.now();
        for (let run = 0; run < 20; run += 1) privateThingsIn(text);
        return performance.now() - start;
      };
      cost(4000);
      // Four times the text; what tries every way of matching would cost without end.
      expect(cost(4000)).toBeLessThan(60 * Math.max(cost(1000), 1));
    },
  );
});
