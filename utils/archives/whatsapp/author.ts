import { withoutMarks } from './marks.ts';
import { ENCRYPTED } from './phrases.ts';

export interface Said {
  readonly author: string;
  readonly content: string;
}

const LONGEST_NAME = 120;
/** "Ben: page 42", "Ben:" alone, and a mark instead of the space. */
const COLON = /:(?=[ \u00a0\u200e\u200f]|$)/;
/** Notices quote ("Ben created group “Maths: help”"); names have no such signs. */
const QUOTE = /["“”„«»]/;
/** The notice about encryption is among the first lines, and nowhere else. */
const FIRST_LINES = 3;

/**
 * Who says what; null for what WhatsApp says itself. `place`: which line with a date this is, from 0. What follows a
 * name is only taken for a notice where nobody could have typed it to hide it: at the very beginning of a file.
 */
export function saidIn(rest: string, place: number): Said | null {
  const end = COLON.exec(rest.slice(0, LONGEST_NAME))?.index ?? 0;
  const author = withoutMarks(rest.slice(0, end)).trim();
  if (author === '' || QUOTE.test(author)) return null;
  const content = rest.slice(end + 1);
  return place < FIRST_LINES && isNotice(content) ? null : { author, content };
}

function isNotice(content: string): boolean {
  const said = content.trimStart();
  if (!said.startsWith('\u200e')) return false;
  const lower = said.toLowerCase();
  return ENCRYPTED.some((words) => lower.includes(words));
}
