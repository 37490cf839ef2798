import { nameIn } from '../chat.ts';

/**
 * TikTok's TXT (2021–2026): `>>> Chat History with NAME::` in every language, a blank line, then lines
 * `2026-02-03 16:05:10 UTC NAME: text` (older ones without UTC); texts may have several lines, and nothing marks what a
 * text imitates. User names have no spaces.
 */
/** `s`: U+2028 and its like stand inside texts. */
const HEADING = /^>>> (.*?):{1,2}$/s;
const DATED = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)( UTC)? (\S{1,64}): ?(.*)$/s;
const LONGEST_NAME = 64;

export interface Heading {
  readonly name: string;
  readonly isGroup: boolean;
}

/** A line that may begin a chat; whether it does depends on the lines around it. */
export function headingIn(line: string): Heading | null {
  const title = HEADING.exec(line)?.[1];
  if (title === undefined) return null;
  const isGroup = !/^chat history with/i.test(title);
  const name = nameIn(title);
  if (name.length > LONGEST_NAME || (!isGroup && /\s/.test(name))) return null;
  return { name, isGroup };
}

export interface DatedLine {
  readonly date: string;
  readonly from: string;
  readonly text: string;
}

export function datedLine(line: string): DatedLine | null {
  const [, date, utc = '', from, text] = DATED.exec(line) ?? [];
  return date === undefined || from === undefined || text === undefined
    ? null
    : { date: date + utc, from, text };
}
