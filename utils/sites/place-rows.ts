import type { TimeSpan } from '../model/index.ts';
import type { PlacedRow, RowReading } from './row-reading.ts';
import type { Separator } from './separators.ts';

/** A row with its reading, or a separator, in visual order. */
export type ReadLine =
  | {
      readonly reading: RowReading;
      /** The row's number in the page's own list, where it shows one that helps. */
      readonly position: number | undefined;
    }
  | { readonly reading: null; readonly separator: Separator };

/**
 * Gives every row the separator above it. A message was sent after its separator's minute began, and before the next
 * separator's ended or, below the last one, before it was read.
 */
export const placeRows = (lines: readonly ReadLine[], now: number): PlacedRow[] => {
  const nextSpans: (TimeSpan | undefined)[] = [];
  let next: TimeSpan | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    nextSpans[index] = next;
    if (line && line.reading === null) next = line.separator.span ?? next;
  }
  const placed: PlacedRow[] = [];
  let above: Separator | undefined;
  let sentAt: TimeSpan | undefined;
  lines.forEach((line, index) => {
    if (line.reading === null) {
      above = line.separator;
      const { span } = above;
      const until = nextSpans[index];
      sentAt = span && {
        from: span.from,
        to: until && until.to >= span.to ? until.to : Math.max(span.from, now),
      };
      return;
    }
    placed.push({
      reading: line.reading,
      position: line.position,
      displayedTime: above?.shown || undefined,
      separator: above?.span,
      sentAt,
    });
  });
  return placed;
};
