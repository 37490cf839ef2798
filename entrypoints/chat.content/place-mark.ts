import {
  around,
  heightOf,
  type MeasuredChat,
  type Needs,
  overlap,
  type Rect,
  type Size,
  sidesOf,
  widthOf,
} from './placement.ts';

export interface MarkPlace {
  readonly left: number;
  readonly top: number;
  /** Room for it; it may need less. */
  readonly width: number;
  /** The side that it keeps to when it needs less. */
  readonly align: 'start' | 'end';
  /** Room for one short line only. */
  readonly compact: boolean;
}

const place = (
  left: number,
  top: number,
  { width }: Size,
  compact: boolean,
  align: MarkPlace['align'],
): MarkPlace => ({ left, top, width, compact, align });

/** Free stretches of the header, widest first, between whatever stands in it. */
function headerGaps(header: Rect, contents: readonly Rect[]): Rect[] {
  const gaps: Rect[] = [];
  let from = header.left;
  for (const content of contents.filter((one) => overlap(one, header)).sort((a, b) => a.left - b.left)) {
    if (content.left > from) gaps.push({ ...header, left: from, right: content.left });
    from = Math.max(from, content.right);
  }
  if (header.right > from) gaps.push({ ...header, left: from });
  return gaps.sort((a, b) => widthOf(b) - widthOf(a));
}

/**
 * In the header's free room, else just outside the chat, else over the end of the header; never over messages
 * or composer as long as any of these is on the screen.
 */
export function placeMark(chat: MeasuredChat, { margin, mark }: Needs): MarkPlace {
  const { viewport, header, messages, composer } = chat;
  const sizes = [
    { size: mark.full, compact: false },
    { size: mark.compact, compact: true },
  ];
  const clear = ({ left, top }: MarkPlace, { width, height }: Size): boolean => {
    const box: Rect = { left, top, right: left + width, bottom: top + height };
    const onScreen = left >= 0 && top >= 0 && box.right <= viewport.width && box.bottom <= viewport.height;
    return onScreen && !overlap(box, messages) && !(composer && overlap(box, composer));
  };
  const middle = (rect: Rect, { height }: Size): number => rect.top + (heightOf(rect) - height) / 2;

  const gap = header ? headerGaps(header, chat.headerContents)[0] : undefined;
  const sides = sidesOf(around(messages, [composer, header]), viewport, margin);
  for (const { size, compact } of sizes) {
    if (!gap || widthOf(gap) < size.width + 2 * margin) continue;
    const spot = place(gap.right - margin - size.width, middle(gap, size), size, compact, 'end');
    if (clear(spot, size)) return spot;
  }
  for (const side of [sides.above, sides.right, sides.below, sides.left]) {
    for (const { size, compact } of sizes) {
      if (widthOf(side) < size.width || heightOf(side) < size.height) continue;
      const atEnd = side === sides.left || side === sides.above;
      const left = atEnd ? side.right - size.width : side.left;
      const top = side === sides.below || side === sides.right ? side.top : side.bottom - size.height;
      const spot = place(left, top, size, compact, atEnd ? 'end' : 'start');
      if (clear(spot, size)) return spot;
    }
  }
  const small = mark.compact;
  if (header) {
    const spot = place(header.right - margin - small.width, middle(header, small), small, true, 'end');
    if (clear(spot, small)) return spot;
  }
  return atCorner(viewport, { margin, mark }, true);
}

/** Lower left corner of the window: where nothing of the page has been read. */
export function atCorner(
  viewport: Size,
  { margin, mark }: Pick<Needs, 'margin' | 'mark'>,
  compact = false,
): MarkPlace {
  const size = compact ? mark.compact : mark.full;
  return place(margin, Math.max(0, viewport.height - margin - size.height), size, compact, 'start');
}
