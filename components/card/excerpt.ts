/** Words of a message around what a rule found in it, safe to show in a line of the card. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** UTF-16 units shown before, within and after the match. */
const REACH = { before: 40, match: 90, after: 40 };

/** Signs that turn the direction of text around them: they must not reorder the card. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Line breaks, tabs and other controls, and runs of spaces. */
const GAPS = /[\p{Cc}\s]+/gu;
/** Marks piled on one letter ("zalgo") run out of their line; three are more than any language needs. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

const tidy = (text: string): string =>
  text
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(BIDI_CONTROLS, '')
    .replace(GAPS, ' ')
    .replace(PILED_MARKS, '$1');

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/** Moves a cut out of the middle of a surrogate pair, away from the words that stay. */
const toBoundary = (text: string, at: number, step: 1 | -1): number =>
  isLowSurrogate(text, at) && at > 0 ? at + step : at;

/** Moves a cut to the next space if one is near, so that words stay whole. */
function toSpace(text: string, at: number, towards: 1 | -1): number {
  for (let distance = 0; distance < 12; distance += 1) {
    const place = at + towards * distance;
    if (place <= 0 || place >= text.length) return at;
    if (/\s/.test(text.charAt(place))) return place;
  }
  return at;
}

/**
 * Cuts `text` to a sensible length around `start`…`end` (UTF-16 offsets; anything out of range is brought back
 * into it). An ellipsis stands where something was left out.
 */
export function excerpt(text: string, start: number, end: number): Excerpt {
  const from = toBoundary(text, Math.min(Math.max(0, start), text.length), -1);
  const to = toBoundary(text, Math.min(Math.max(from, end), text.length), 1);
  const shownTo = Math.min(to, toBoundary(text, from + REACH.match, -1));

  const wanted = from - REACH.before;
  const left = wanted <= 0 ? 0 : toBoundary(text, toSpace(text, wanted, 1), 1);
  const reach = shownTo + REACH.after;
  const right = shownTo < to ? shownTo : reach >= text.length ? text.length : toSpace(text, reach, -1);
  const cut = Math.max(shownTo, toBoundary(text, right, -1));

  return {
    before: (left > 0 ? '…' : '') + tidy(text.slice(left, from)),
    match: tidy(text.slice(from, shownTo)),
    after: tidy(text.slice(shownTo, cut)) + (cut < text.length ? '…' : ''),
  };
}
