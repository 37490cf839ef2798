import type { EvidenceMessage, Sign } from '../document/evidence-document.ts';
import { html, type Markup } from '../text/html.ts';
import { quoted, type Wording } from '../wording/wording.ts';
import { highlighted } from './highlighted.ts';

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
  const { kind, text, signs, replaced, notDelivered, noLongerShownAt, translated } = message;
  const { t, moments } = wording;
  const words =
    kind === 'text' && text !== ''
      ? html`<p class="words" dir="auto">${highlighted(text, signs)}</p>`
      : html`<p class="placeholder">${t(`evidence.kind.${kind}`)}</p>`;
  const notes = [
    notDelivered ? t('evidence.not-delivered') : '',
    noLongerShownAt ? t('evidence.no-longer-shown', { when: moments.full(noLongerShownAt) }) : '',
    translated ? t('evidence.translated') : '',
    replaced ? t('evidence.replaced', { count: replaced.length }) : '',
  ].filter((note) => note !== '');
  return html`${words}${signList(signs, wording)}${notes.map((note) => html`<p class="note">${note}</p>`)}`;
}
