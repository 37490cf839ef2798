import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MeasuredChat,
  needsAt,
  overlap,
  type Rect,
} from '../../../entrypoints/chat.content/placement.ts';
import { placeMoment } from '../../../entrypoints/moments/place-moment.ts';

const NEEDS = needsAt(16);
const VIEWPORT = { width: 1280, height: 800 };

const chatAt = (left: number, right: number): MeasuredChat => ({
  viewport: VIEWPORT,
  header: { left, right, top: 0, bottom: 60 },
  messages: { left, right, top: 60, bottom: 700 },
  composer: { left, right, top: 700, bottom: 800 },
  headerContents: [],
});
const boxOf = (place: NonNullable<ReturnType<typeof placeMoment>>): Rect => ({
  left: place.left,
  right: place.left + place.width,
  bottom: VIEWPORT.height - place.bottom,
  top: VIEWPORT.height - place.bottom - place.maxHeight,
});

describe('where the card of a moment goes', () => {
  it('beside the chat, at its lower end', () => {
    expect(placeMoment(chatAt(0, 800), NEEDS, null)).toMatchObject({ left: 812, bottom: 12, width: 352 });
    const left = placeMoment(chatAt(480, 1280), NEEDS, null);
    expect(left && boxOf(left).right).toBe(468);
  });

  it('on the side without the warning card', () => {
    const taken = { left: 912, top: 12, width: 352, maxHeight: 776 };
    const place = placeMoment(chatAt(400, 900), NEEDS, taken);
    expect(place && boxOf(place).right).toBeLessThan(400);
  });

  it('below the number to call of the card that it has to cover', () => {
    const taken = { left: 28, top: 12, width: 352, maxHeight: 776 };
    const place = placeMoment(chatAt(392, 1280), NEEDS, taken);
    expect(place && boxOf(place)).toMatchObject({ left: 28, top: 300, bottom: 788 });
  });

  it('over all of that card where both would be too small', () => {
    const viewport = { width: 1280, height: 500 };
    const chat = { ...chatAt(392, 1280), viewport };
    const taken = { left: 28, top: 12, width: 352, maxHeight: 476 };
    expect(placeMoment(chat, NEEDS, taken)).toMatchObject({ maxHeight: 476 });
  });

  it('nowhere without room', () => {
    expect(placeMoment(chatAt(100, 1200), NEEDS, null)).toBeNull();
  });

  it('never over messages, composer or header', () => {
    const edges = fc.tuple(fc.integer({ min: 0, max: 1280 }), fc.integer({ min: 0, max: 1280 }));
    fc.assert(
      fc.property(edges, ([one, other]) => {
        const chat = chatAt(Math.min(one, other), Math.max(one, other) + 1);
        const place = placeMoment(chat, NEEDS, null);
        for (const part of [chat.messages, chat.composer, chat.header]) {
          if (place && part) expect(overlap(boxOf(place), part)).toBe(false);
        }
      }),
    );
  });
});
