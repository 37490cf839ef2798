/** A box in CSS pixels of the viewport; `right` and `bottom` are exclusive. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the open chat is, as far as it can be seen. */
export interface MeasuredChat {
  readonly viewport: Size;
  readonly messages: Rect;
  readonly composer: Rect | null;
  readonly header: Rect | null;
  /** Boxes of the words and pictures in the header: room between them is free. */
  readonly headerContents: readonly Rect[];
}

/** Sizes that grow with the user's text size. */
export interface Needs {
  readonly margin: number;
  readonly card: { readonly minWidth: number; readonly maxWidth: number; readonly minHeight: number };
  readonly mark: { readonly full: Size; readonly compact: Size };
}

/** Needs at a text size of `rem` pixels (16 unless the user changed it). */
export const needsAt = (rem: number): Needs => ({
  margin: 0.75 * rem,
  card: { minWidth: 17 * rem, maxWidth: 22 * rem, minHeight: 15 * rem },
  mark: { full: { width: 18 * rem, height: 2.75 * rem }, compact: { width: 11 * rem, height: 2.5 * rem } },
});

export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const widthOf = ({ left, right }: Rect): number => right - left;
export const heightOf = ({ top, bottom }: Rect): number => bottom - top;

/** The smallest box around all of them. */
export const around = (first: Rect, rest: readonly (Rect | null)[]): Rect =>
  rest.reduce<Rect>(
    (box, rect) =>
      rect === null
        ? box
        : {
            left: Math.min(box.left, rect.left),
            top: Math.min(box.top, rect.top),
            right: Math.max(box.right, rect.right),
            bottom: Math.max(box.bottom, rect.bottom),
          },
    first,
  );

/** The part of the viewport on each side of `box`, `margin` away from it and from the edges. */
export function sidesOf(
  box: Rect,
  viewport: Size,
  margin: number,
): Record<'right' | 'left' | 'above' | 'below', Rect> {
  const all: Rect = {
    left: margin,
    top: margin,
    right: viewport.width - margin,
    bottom: viewport.height - margin,
  };
  return {
    right: { ...all, left: Math.max(all.left, box.right + margin) },
    left: { ...all, right: Math.min(all.right, box.left - margin) },
    above: { ...all, bottom: Math.min(all.bottom, box.top - margin) },
    below: { ...all, top: Math.max(all.top, box.bottom + margin) },
  };
}
