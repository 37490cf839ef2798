import type { CardPlace } from '../chat.content/place-card.ts';
import {
  around,
  heightOf,
  type MeasuredChat,
  type Needs,
  overlap,
  type Rect,
  sidesOf,
  widthOf,
} from '../chat.content/placement.ts';

/** Lower left corner (`bottom` is the distance from the viewport's lower edge), width and greatest height. */
export interface MomentPlace {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly maxHeight: number;
}

/** What stays uncovered of a warning card, in least heights of a card: its heading and the number to call. */
const CARD_TOP = 1.2;

/**
 * Beside the chat, at the height of the composer, never over messages, composer or header; on a side without the warning
 * card (`taken`) if there is one, else over its lower end, below the number to call where the height allows it. Null: there is no room.
 */
export function placeMoment(
  { messages, composer, header, viewport }: MeasuredChat,
  { margin, card }: Needs,
  taken: CardPlace | null,
): MomentPlace | null {
  const box = around(messages, [composer, header]);
  const sides = Object.values(sidesOf(box, viewport, margin)).filter(
    (side) => widthOf(side) >= card.minWidth && heightOf(side) >= card.minHeight,
  );
  const isFree = (side: Rect): boolean =>
    !taken ||
    !overlap(side, {
      left: taken.left,
      top: taken.top,
      right: taken.left + taken.width,
      bottom: taken.top + taken.maxHeight,
    });
  const side = sides.find(isFree) ?? sides[0];
  if (!side) return null;
  const below = heightOf(side) - CARD_TOP * card.minHeight;
  const isOver = !isFree(side) && below >= card.minHeight;
  const width = Math.min(card.maxWidth, widthOf(side));
  const leftOfChat = side.right <= box.left;
  return {
    left: leftOfChat ? side.right - width : Math.max(side.left, Math.min(box.right - width, side.left)),
    bottom: viewport.height - side.bottom,
    width,
    maxHeight: isOver ? below : heightOf(side),
  };
}
