/** Pieces of texts made to be slow: repeated to any length. */
export const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ['no blanks', 'nudesecretphoto'],
  ['emoji', '🍆👻📸'],
  ['near-matches', 'send me a pic without your '],
  ['single letters', 'n u d e '],
  ['digits in words', '5h0w1ng '],
];
