export const STRENGTHS = ['weak', 'fair', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Shorter ones are refused: NIST SP 800-63B (rev. 4, 2025) asks for 8 at least, 15 where it is the only secret. */
const FEWEST_CHARACTERS = 10;
const FEWEST_DIFFERENT = 6;
const STRONG_CHARACTERS = 18;
const STRONG_WORDS = 4;

/** Rough and honest: length and variety are what PBKDF2 can't make up for. A known saying is weaker than it looks. */
export function strengthOf(passphrase: string): Strength {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < FEWEST_CHARACTERS || new Set(characters).size < FEWEST_DIFFERENT) return 'weak';
  const words = new Set(passphrase.trim().toLowerCase().split(/\s+/));
  return characters.length >= STRONG_CHARACTERS && words.size >= STRONG_WORDS ? 'strong' : 'fair';
}
