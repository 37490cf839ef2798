import type { Signal } from '../../utils/model/index.ts';

/** A run of a message's text; `marked` where at least one signal lies on it. The runs together are the text. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** Signals may overlap and may reach past the text: what they cover together is marked once. */
export function runsOf(text: string, signals: readonly Pick<Signal, 'start' | 'end'>[]): Run[] {
  const spans = signals
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) runs.push({ text: text.slice(at, start), marked: false });
    if (end > at) {
      runs.push({ text: text.slice(Math.max(at, start), end), marked: true });
      at = end;
    }
  }
  if (at < text.length) runs.push({ text: text.slice(at), marked: false });
  return runs;
}
