import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenKeys } from '../../../utils/log/keys.ts';
import { type Place, seal, unseal } from '../../../utils/log/sealed/sealing.ts';

let keys: OpenKeys;
const place: Place = { store: 'segments', conversation: 'c', number: 3 };

async function makeKeys(keyId: string): Promise<OpenKeys> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  return { keyId, ...pair, hash: async () => '' };
}

beforeAll(async () => {
  keys = await makeKeys('k');
});

describe('sealing', () => {
  it('gives back any text, unpaired surrogates too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
        async (text) => {
          expect(await unseal(keys, place, await seal(keys, place, { text }))).toEqual({ text });
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each<[string, Place]>([
    ['another kind of part', { ...place, store: 'verdicts' }],
    ['another conversation', { ...place, conversation: 'd' }],
    ['another number', { ...place, number: 4 }],
  ])('does not open as %s', async (_name, elsewhere) => {
    const sealed = await seal(keys, place, 'x');
    await expect(unseal(keys, elsewhere, sealed)).rejects.toThrow();
  });

  it('opens with its own key only, under its own name only', async () => {
    const sealed = await seal(keys, place, 'x');
    await expect(unseal(await makeKeys('k'), place, sealed)).rejects.toThrow();
    await expect(unseal(keys, place, { ...sealed, keyId: 'other' })).rejects.toThrow();
  });

  it('never seals the same twice in the same way', async () => {
    const [a, b] = await Promise.all([seal(keys, place, 'x'), seal(keys, place, 'x')]);
    expect(Buffer.from(a.enc).equals(Buffer.from(b.enc))).toBe(false);
    expect(Buffer.from(a.sealed).equals(Buffer.from(b.sealed))).toBe(false);
  });
});
