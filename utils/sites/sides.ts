import type { Sender } from '../model/index.ts';
import { hasArea } from './shown.ts';

/** `end` is the side where one's own messages stand, `start` the other's. */
export type Side = 'start' | 'end';

/** Bubbles whose distances to both edges are this alike (px) say nothing: long messages fill the list. */
const CLEAR_DISTANCE = 24;

/** Nearer to which edge of the list the box is. */
export const byDistance = (
  box: DOMRectReadOnly,
  list: DOMRectReadOnly,
  rightToLeft: boolean,
): Side | undefined => {
  if (!hasArea(box) || !hasArea(list)) return undefined;
  const left = box.left - list.left;
  const right = list.right - box.right;
  if (Math.abs(left - right) < CLEAR_DISTANCE) return undefined;
  return left > right !== rightToLeft ? 'end' : 'start';
};

/** The visual signs all come from one layout and fail together, so they have one voice: agreed, or three to one. */
export const bySides = (sides: readonly Side[]): Sender | undefined => {
  const end = sides.filter((side) => side === 'end').length;
  const start = sides.length - end;
  if (end > 0 && (start === 0 || (end >= 3 && start === 1))) return 'self';
  if (start > 0 && (end === 0 || (start >= 3 && end === 1))) return 'other';
  return undefined;
};

/** Two independent voices: where both speak they must agree, else nobody knows who it was. */
export const agreed = (one: Sender | undefined, other: Sender | undefined): Sender =>
  one === undefined || other === undefined ? (one ?? other ?? 'unknown') : one === other ? one : 'unknown';
