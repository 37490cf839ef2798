/**
 * Takes age claims out of a text: every number from 8 to 99 and number words of teenagers' ages become "x". Decoys
 * say an age far more often than anybody else, so the role test is shown with and without it.
 */
const AGES =
  /\b(?:[89]|[1-9]\d)(?=\D|$)|\b(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)\b/gi;

export const maskAges = (text: string): string => text.replace(AGES, 'x');
