import type { EvidenceMessage, Sign } from '../document/evidence-document.ts';
import { html, type Markup } from '../text/html.ts';
import { quoted, type Wording } from '../wording/wording.ts';

/** Signs may overlap: their places, merged. */
function highlights(signs: readonly Sign[]): [start: number, end: number][] {
  const merged: [number, number][] = [];
  for (const { start, end } of signs.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function highlighted(text: string, signs: readonly Sign[]): Markup[] {
  const parts: Markup[] = [];
  let done = 0;
  for (const [start, end] of highlights(signs)) {
    parts.push(html`${text.slice(done, start)}<mark>${text.slice(start, end)}</mark>`);
    done = end;
  }
  parts.push(html`${text.slice(done)}`);
  return parts;
}

/** « words »: sign, once for each pair of them. */
function signList(signs: readonly Sign[], wording: Wording): Markup | null {
  if (signs.length === 0) return null;
  const distinct = new Map(signs.map((sign) => [`${sign.sign} ${sign.words}`, sign]));
  return html`<ul class="signs">${[...distinct.values()].map(
    ({ sign, words }) =>
      html`<li>${quoted(words, wording)} <strong>${wording.t(`evidence.sign.${sign}`)}</strong></li>`,
  )}</ul>`;
}

/** The words of one message as they were, what a rule found in them named beneath; or what stood there instead. */
export function messageWords(message: EvidenceMessage, wording: Wording): Markup {
  const { kind, text, signs, replaced, notDelivered } = message;
  const { t } = wording;
  const words =
    kind === 'text' && text !== ''
      ? html`<p class="words" dir="auto">${highlighted(text, signs)}</p>`
      : html`<p class="placeholder">${t(`evidence.kind.${kind}`)}</p>`;
  const notes = [
    notDelivered ? t('evidence.not-delivered') : '',
    replaced ? t('evidence.replaced', { count: replaced.length }) : '',
  ].filter((note) => note !== '');
  return html`${words}${signList(signs, wording)}${notes.map((note) => html`<p class="note">${note}</p>`)}`;
}
