import type { EvidenceMessage, Sign } from '../document/evidence-document.ts';
import { html, type Markup } from '../text/html.ts';

/** Signs may overlap: their places, merged. */
function places(signs: readonly Sign[]): [start: number, end: number][] {
  const merged: [number, number][] = [];
  for (const { start, end } of signs.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** `text` from `from` to `to`, with the places of `signs` marked. */
export function highlighted(text: string, signs: readonly Sign[], from = 0, to = text.length): Markup[] {
  const parts: Markup[] = [];
  let done = from;
  for (const [start, end] of places(signs)) {
    const [first, last] = [Math.max(done, Math.min(start, to)), Math.min(end, to)];
    if (first >= last) continue;
    parts.push(html`${text.slice(done, first)}<mark>${text.slice(first, last)}</mark>`);
    done = last;
  }
  parts.push(html`${text.slice(done, to)}`);
  return parts;
}

/** Characters shown before and after the words of an excerpt: a deadline often stands beside the threat. */
const AROUND = 80;
/** The longest excerpt. */
const LONGEST = 240;

const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** The message around the words of `signs`, whole if it is short; `…` where something is left out. */
export function excerpt({ text }: EvidenceMessage, signs: readonly Sign[]): Markup {
  const start = Math.min(...signs.map((sign) => sign.start));
  const end = Math.min(Math.max(...signs.map((sign) => sign.end)), start + LONGEST);
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const [first, last] = [
    from > 0 && isLowSurrogate(text, from) ? from - 1 : from,
    isLowSurrogate(text, to) ? to + 1 : to,
  ];
  return html`${first > 0 ? '…' : ''}${highlighted(text, signs, first, last)}${last < text.length ? '…' : ''}`;
}
