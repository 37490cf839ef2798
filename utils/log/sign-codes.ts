import { REMEMBERED_FACTS, SIGN_STRENGTHS, TACTICS, type WordlessSign } from '../model/index.ts';
import type { Hash } from './hashing.ts';

/** All signs that there are: few enough to be looked up by their keyed hashes. */
const ALL: readonly WordlessSign[] = [...TACTICS, ...REMEMBERED_FACTS].flatMap((about) =>
  (['self', 'other'] as const).flatMap((by) =>
    SIGN_STRENGTHS.flatMap((strength) => [
      { about, by, strength },
      { about, by, strength, age: 'minor' as const },
      { about, by, strength, age: 'adult' as const },
    ]),
  ),
);

/** What stands on the disk for a sign: without the key nobody reads there what was said. */
export const signCode = (
  hash: Hash,
  conversation: string,
  { about, by, strength, age }: WordlessSign,
): Promise<string> => hash('sign', conversation, about, by, strength, age ?? null);

export async function signsByCode(
  hash: Hash,
  conversation: string,
): Promise<ReadonlyMap<string, WordlessSign>> {
  return new Map(
    await Promise.all(ALL.map(async (sign) => [await signCode(hash, conversation, sign), sign] as const)),
  );
}
