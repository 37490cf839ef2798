import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, placeOverPage } from '../../../entrypoints/chat.content/place-card.ts';
import { atCorner, placeMark } from '../../../entrypoints/chat.content/place-mark.ts';
import {
  type MeasuredChat,
  needsAt,
  overlap,
  type Rect,
  type Size,
} from '../../../entrypoints/chat.content/placement.ts';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const needs = needsAt(16);

/** TikTok's messages page: rail 72 px, list 320 px, then the chat to the right edge. */
const tiktok = (width: number, height = 800): MeasuredChat => ({
  viewport: { width, height },
  header: rect(392, 0, width - 392, 72),
  messages: rect(392, 72, width - 392, height - 150),
  composer: rect(392, height - 78, width - 392, 78),
  headerContents: [rect(412, 12, 48, 48), rect(472, 16, 60, 20)],
});
const covers = (box: Rect, chat: MeasuredChat): boolean =>
  overlap(box, chat.messages) || (chat.composer !== null && overlap(box, chat.composer));

describe('the card', () => {
  it('stands over the list of conversations on TikTok’s own page', () => {
    const place = placeCard(tiktok(1280), needs);
    expect(place?.left).toBeGreaterThan(0);
    expect((place?.left ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(392 - needs.margin);
  });

  it('stands right of a drawer, where there is room', () => {
    const drawer = { ...tiktok(1280), messages: rect(72, 72, 320, 600), header: null, composer: null };
    expect(placeCard(drawer, needs)?.left).toBe(392 + needs.margin);
  });

  it('stays folded where the chat takes the whole window', () => {
    const phone: MeasuredChat = {
      viewport: { width: 320, height: 640 },
      header: rect(0, 0, 320, 60),
      messages: rect(0, 60, 320, 500),
      composer: rect(0, 560, 320, 80),
      headerContents: [],
    };
    expect(placeCard(phone, needs)).toBeNull();
    const over = placeOverPage(phone.viewport, needs);
    expect(over.left).toBeGreaterThanOrEqual(0);
    expect(over.left + over.width).toBeLessThanOrEqual(320);
  });
});

describe('the mark', () => {
  it('stands in the free room of the header, clear of what is in it', () => {
    const chat = tiktok(1280);
    const { left, top, width, compact } = placeMark(chat, needs);
    const box = rect(left, top, width, needs.mark.full.height);
    expect(compact).toBe(false);
    expect(chat.header && overlap(box, chat.header)).toBe(true);
    expect(chat.headerContents.some((content) => overlap(box, content))).toBe(false);
  });

  it('is short where the header is crowded', () => {
    const chat = { ...tiktok(1280), headerContents: [rect(392, 10, 650, 40)] };
    expect(placeMark(chat, needs).compact).toBe(true);
  });

  it('goes to the corner where nothing is known', () => {
    expect(atCorner({ width: 1280, height: 800 }, needs)).toMatchObject({ left: 12, align: 'start' });
  });
});

const size = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 320, max: 1600 }),
});
const boxIn = ({ width, height }: Size): fc.Arbitrary<Rect> =>
  fc
    .tuple(
      fc.integer({ min: -200, max: width }),
      fc.integer({ min: -200, max: height }),
      fc.integer({ min: 1, max: width }),
      fc.integer({ min: 1, max: height }),
    )
    .map(([left, top, w, h]) => rect(left, top, w, h));
const anyChat: fc.Arbitrary<MeasuredChat> = size.chain((viewport) =>
  fc.record({
    viewport: fc.constant(viewport),
    messages: boxIn(viewport),
    composer: fc.option(boxIn(viewport)),
    header: fc.option(boxIn(viewport)),
    headerContents: fc.array(boxIn(viewport), { maxLength: 5 }),
  }),
);
const rem = fc.constantFrom(16, 20, 32);

describe('wherever the chat is', () => {
  it('a card covers neither messages nor composer, is wide enough, and stays on the screen', () => {
    fc.assert(
      fc.property(anyChat, rem, (chat, px) => {
        const place = placeCard(chat, needsAt(px));
        if (!place) return;
        const box = rect(place.left, place.top, place.width, place.maxHeight);
        expect(covers(box, chat)).toBe(false);
        expect(place.width).toBeGreaterThanOrEqual(needsAt(px).card.minWidth);
        expect(place.maxHeight).toBeGreaterThanOrEqual(needsAt(px).card.minHeight);
        expect(overlap(box, rect(0, 0, chat.viewport.width, chat.viewport.height))).toBe(true);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(chat.viewport.width);
        expect(box.bottom).toBeLessThanOrEqual(chat.viewport.height);
      }),
      { numRuns: 1000 },
    );
  });

  it('a mark in or beside the chat covers neither messages nor composer', () => {
    fc.assert(
      fc.property(anyChat, rem, (chat, px) => {
        const marks = needsAt(px);
        const place = placeMark(chat, marks);
        const corner = atCorner(chat.viewport, marks, true);
        if (place.left === corner.left && place.top === corner.top) return;
        const { height } = place.compact ? marks.mark.compact : marks.mark.full;
        const box = rect(place.left, place.top, place.width, height);
        expect(covers(box, chat)).toBe(false);
        expect(box.left >= 0 && box.right <= chat.viewport.width).toBe(true);
        expect(box.top >= 0 && box.bottom <= chat.viewport.height).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
