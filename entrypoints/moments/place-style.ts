import { placeOverPage } from '../chat.content/place-card.ts';
import { needsAt } from '../chat.content/placement.ts';
import type { Moment } from '../chat.content/tell-moments.ts';
import { placeMoment } from './place-moment.ts';

interface Placed {
  readonly place: Readonly<Record<string, string>>;
  readonly folded: boolean;
}

const inPixels = (box: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(box).flatMap(([name, value]) => (typeof value === 'number' ? [[name, `${value}px`]] : [])),
  );

/**
 * Beside the chat; without room there a line in the mark's own place, and over the page only when the user opened it by
 * hand. Null: the chat is not on the screen.
 */
export function placeStyle(window: Window, { view, measured }: Moment, opened: boolean): Placed | null {
  if (!view || !measured) return null;
  const { documentElement } = window.document;
  const rem = Math.max(16, Number.parseFloat(window.getComputedStyle(documentElement).fontSize) || 16);
  const needs = needsAt(rem);
  const beside = placeMoment(measured, needs, view.open?.place ?? null);
  if (beside) return { place: inPixels(beside), folded: false };
  return opened
    ? { place: inPixels(placeOverPage(measured.viewport, needs)), folded: false }
    : { place: inPixels(view.mark.place), folded: true };
}
