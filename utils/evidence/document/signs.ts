import type { Fact, LoggedConversation, Tactic } from '../../model/index.ts';
import { LONGEST_QUOTE, type Sign } from './evidence-document.ts';

interface Found {
  readonly sign: Tactic | Fact;
  readonly rule: string;
  readonly message: number;
  readonly start: number;
  readonly end: number;
}

const insidePair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** The sign with offsets inside the text and never inside a character; null when nothing is left of it. */
function clipped({ sign, rule, start, end }: Found, text: string): Sign | null {
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  const first = insidePair(text, from) ? from - 1 : from;
  const last = insidePair(text, to) ? to + 1 : to;
  if (first === last) return null;
  const words = text.slice(first, Math.min(last, first + LONGEST_QUOTE)).toWellFormed();
  return { sign, rule, start: first, end: last, words };
}

const byPlace = (a: Sign, b: Sign): number => a.start - b.start || a.end - b.end;

/** What the rules found, by index of the message, in reading order. Facts about the talk's manner stay out. */
export function signsByMessage({ assessment, messages }: LoggedConversation): Map<number, Sign[]> {
  const found: Found[] = [
    ...assessment.signals.map(({ tactic, ...place }) => ({ ...place, sign: tactic })),
    ...assessment.facts
      .filter(({ fact }) => fact !== 'telling' && fact !== 'hostile')
      .map(({ fact, ...place }) => ({ ...place, sign: fact })),
  ];
  const signs = new Map<number, Sign[]>();
  for (const one of found) {
    const sign = clipped(one, messages[one.message]?.text ?? '');
    if (!sign) continue;
    const list = signs.get(one.message);
    if (list) list.push(sign);
    else signs.set(one.message, [sign]);
  }
  for (const list of signs.values()) list.sort(byPlace);
  return signs;
}
