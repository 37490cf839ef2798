import {
  around,
  heightOf,
  type MeasuredChat,
  type Needs,
  type Rect,
  type Size,
  sidesOf,
  widthOf,
} from './placement.ts';

/** Upper left corner, width, and how far down the card may grow. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
}

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Beside the chat where there is room: right, left, above or below it, never over messages, composer or header.
 * Null: there is no room, and the card stays folded in the mark.
 */
export function placeCard(chat: MeasuredChat, { margin, card }: Needs): CardPlace | null {
  const box = around(chat.messages, [chat.composer, chat.header]);
  const sides = sidesOf(box, chat.viewport, margin);
  const fits = (area: Rect): boolean => widthOf(area) >= card.minWidth && heightOf(area) >= card.minHeight;
  const width = (area: Rect): number => Math.min(card.maxWidth, widthOf(area));
  const topIn = (area: Rect): number => between(area.top, box.top, area.bottom - card.minHeight);

  for (const [name, area] of Object.entries(sides)) {
    if (!fits(area)) continue;
    const beside = name === 'right' || name === 'left';
    const top = beside ? topIn(area) : area.top;
    const right = name === 'left' ? area.right : between(area.left + width(area), box.right, area.right);
    const left = name === 'right' ? area.left : right - width(area);
    return { left, top, width: width(area), maxHeight: area.bottom - top };
  }
  return null;
}

/**
 * Over the page at its right edge, chat included: only when the user opened the card by hand and it fits nowhere
 * else. The one exception to "never over messages or composer"; by itself the card never opens here (view.ts).
 */
export function placeOverPage(viewport: Size, { margin, card }: Needs): CardPlace {
  const width = Math.max(0, Math.min(card.maxWidth, viewport.width - 2 * margin));
  return {
    left: Math.max(0, viewport.width - margin - width),
    top: margin,
    width,
    maxHeight: Math.max(0, viewport.height - 2 * margin),
  };
}
