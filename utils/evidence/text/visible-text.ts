/**
 * Characters that nobody sees but that change how text is read: controls, bidirectional overrides and isolates,
 * zero-width space and byte-order mark, line and paragraph separators, interlinear marks. Tab, newline and the
 * joiners of emoji and of Persian or Indic writing are text.
 */
const INVISIBLE =
  /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u200B\u2028\u2029\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

const nameOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with each invisible character given to `mark` by its name ("U+202E"), the rest to `plain`. */
export function splitInvisible<Part>(
  text: string,
  plain: (words: string) => Part,
  mark: (name: string) => Part,
): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const match of text.matchAll(INVISIBLE)) {
    if (match.index > done) parts.push(plain(text.slice(done, match.index)));
    parts.push(mark(nameOf(match[0])));
    done = match.index + 1;
  }
  if (done < text.length) parts.push(plain(text.slice(done)));
  return parts;
}

/** The same for plain text files, on one line: "[U+202E]". */
export const visibleText = (text: string): string =>
  splitInvisible(
    text.toWellFormed().replace(/\s+/g, ' '),
    (words) => words,
    (name) => `[${name}]`,
  ).join('');

/** Escapes invisible characters in JSON text: inside its strings `\uXXXX` means the same, outside there are none. */
export const visibleJson = (json: string): string =>
  json.replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
