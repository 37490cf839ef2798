import { AFTER_NOON, BEFORE_NOON, MEANINGLESS } from './half-days.ts';
import type { Clock, DateNumbers, Header, HeaderStyle } from './header.ts';
import { westernDigits, withoutLeadingMarks, withoutMarks } from './marks.ts';

/** A date and a time with all their words are shorter than this in every language. */
const MOST = 60;
const DATE = /^(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?(?!\d)/;
/** ", 4:01 PM" · " klo 16.01.10" · " 오후 4:01" · ", 16 h 01" */
const CLOCK = /^([ ,،\p{L}.]{1,16}?)(\d{1,2}) ?[:.h] ?(\d{2})(?:[:.](\d{2}))?( ?[\p{L}. ]{0,8})$/u;

/** The beginning of a message, or null: the line goes on with the message before it. */
export function readHeader(line: string): Header | null {
  const text = withoutLeadingMarks(line);
  const parts = bracketed(text) ?? dashed(text);
  if (!parts) return null;
  const plain = westernDigits(withoutMarks(parts.shown))
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .trim();
  const match = DATE.exec(plain);
  const date = match && dateOf(match);
  const clock = date && readClock(plain.slice(match[0].length));
  if (!date || !clock) return null;
  // Logs of programs look like this, a chat doesn't.
  if (parts.style === 'dash' && date.year === null && clock.second !== undefined) return null;
  return { ...parts, date, clock };
}

type Parts = { readonly style: HeaderStyle; readonly shown: string; readonly rest: string };

function bracketed(text: string): Parts | null {
  if (!text.startsWith('[')) return null;
  const end = text.slice(0, MOST).indexOf(']');
  return end < 0
    ? null
    : { style: 'bracket', shown: text.slice(1, end), rest: text.slice(end + 1).trimStart() };
}

function dashed(text: string): Parts | null {
  const match = / [-–] /.exec(text.slice(0, MOST));
  if (!match) return null;
  return { style: 'dash', shown: text.slice(0, match.index), rest: text.slice(match.index + 3) };
}

function dateOf([, one = '', separator = '', two = '', three = '']: RegExpExecArray): DateNumbers | null {
  const [first, second, third] = [Number(one), Number(two), Number(three)];
  if (one.length === 4) return three.length > 2 ? null : { first, second, third, year: null, separator };
  if (one.length > 2 || (three.length !== 2 && three.length !== 4)) return null;
  if (first < 1 || second < 1 || first > 31 || second > 31) return null;
  return { first, second, third, year: three.length === 2 ? 2000 + third : third, separator };
}

function readClock(text: string): Clock | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [, before = '', hours = '', minutes = '', seconds, after = ''] = match;
  const given = Number(hours);
  const minute = Number(minutes);
  if (given > 23 || minute > 59 || Number(seconds ?? 0) > 59) return null;
  const words = [before, after].map((word) => word.toLowerCase().replace(/[ .,،]/g, ''));
  const isLate = words.some((word) => AFTER_NOON.includes(word));
  const isEarly = words.some((word) => BEFORE_NOON.includes(word));
  const isHalf = isLate || isEarly;
  if (isHalf && given > 12) return null;
  const unsure = !isHalf && given <= 12 && words.some((word) => !MEANINGLESS.includes(word));
  const hour = isHalf || unsure ? (given % 12) + (isLate ? 12 : 0) : given;
  return { hour, minute, ...(seconds !== undefined && { second: Number(seconds) }), unsure };
}
