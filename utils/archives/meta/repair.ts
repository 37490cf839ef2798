/** One character of several bytes in UTF-8, each byte written as a character of its own. */
const BROKEN = new RegExp(
  [
    '[\\u00c2-\\u00df][\\u0080-\\u00bf]',
    '\\u00e0[\\u00a0-\\u00bf][\\u0080-\\u00bf]',
    '[\\u00e1-\\u00ec\\u00ee\\u00ef][\\u0080-\\u00bf]{2}',
    '\\u00ed[\\u0080-\\u009f][\\u0080-\\u00bf]',
    '\\u00f0[\\u0090-\\u00bf][\\u0080-\\u00bf]{2}',
    '[\\u00f1-\\u00f3][\\u0080-\\u00bf]{3}',
    '\\u00f4[\\u0080-\\u008f][\\u0080-\\u00bf]{2}',
  ].join('|'),
  'g',
);
const BEYOND_LATIN_1 = /[^\0-\u00ff]/;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Text of Instagram's and Messenger's JSON as it was typed. Their export reads UTF-8 as Latin-1: "café" comes as "cafÃ©".
 * Text with any character beyond Latin-1 didn't go through that, and bytes that are no UTF-8 stay as they are.
 */
export const repaired = (text: string): string =>
  BEYOND_LATIN_1.test(text)
    ? text
    : text.replace(BROKEN, (character) =>
        decoder.decode(Uint8Array.from(character, (byte) => byte.charCodeAt(0))),
      );
