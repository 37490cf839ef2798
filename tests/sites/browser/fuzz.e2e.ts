import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, replicaAddress } from '../../e2e/harness/replica-address.ts';
import { replicaPage } from '../../replica/build.ts';
import { SCRIPTS } from '../../replica/scripts/index.ts';
import { plainChromium } from '../../tools/browsers/index.ts';
import { playRandomEvents } from './random-events.ts';
import { openReaderPage } from './reader-page.ts';
import { type Agreement, agreement } from './told-and-true.ts';

/** More runs on demand: VIGIE_FUZZ_RUNS=200. The figures are printed with VIGIE_FIGURES=1. */
const FIRST = Number(process.env.VIGIE_FUZZ_FIRST ?? 1);
const RUNS = Number(process.env.VIGIE_FUZZ_RUNS ?? 4);
const EVENTS = 200;
const CHATS = SCRIPTS.filter(({ language }) => language === 'fr').map(({ chatId }) => chatId);

/** The page of a run's first and second half: other names, and often none that is known. */
const pageOf = (seed: number): Asked => ({
  generation: seed % 3 === 0 ? 'old' : 'new',
  ownAvatar: seed % 2 ? '1' : '0',
  ...(seed % 5 < 2 ? { hooks: 'garbled', seed } : {}),
  ...(seed % 4 === 1 ? { wrappers: '1' } : {}),
  ...(seed % 6 === 1 ? { delay: 120 } : {}),
  ...(seed % 7 === 2 ? { order: 'up' } : {}),
  ...(seed % 11 === 3 ? { direction: 'rtl' } : {}),
  ...(seed % 6 === 5 ? { rows: 'virtual' } : {}),
});

const isWhole = ({ messages, read, wrongSenders, invented }: Agreement, virtual: boolean): boolean =>
  wrongSenders === 0 && invented === 0 && (read === messages || (virtual && read > 0));

interface Result extends Agreement {
  readonly page: string;
  readonly whole: boolean;
}

describe('the replica after random events', () => {
  let browser: Browser;
  let html: string;
  const all: Result[] = [];
  beforeAll(async () => {
    browser = await plainChromium();
    html = await replicaPage();
  });
  afterAll(async () => {
    await browser?.close();
    if (!process.env.VIGIE_FIGURES) return;
    const sum = (count: (one: Result) => number): number => all.reduce((total, one) => total + count(one), 0);
    const counted = {
      chats: all.length,
      messages: sum(({ messages }) => messages),
      read: sum(({ read }) => read),
      invented: sum(({ invented }) => invented),
      wrongSenders: sum(({ wrongSenders }) => wrongSenders),
      unknownSenders: sum(({ unknownSenders }) => unknownSenders),
      notWhole: all.filter(({ whole }) => !whole),
    };
    process.stdout.write(`${JSON.stringify(counted)}\n`);
  });

  const compare = async (page: Page, asked: Asked): Promise<Result> => {
    const virtual = asked.rows === 'virtual';
    let seen = await agreement(page);
    await expect
      .poll(
        async () => {
          seen = await agreement(page);
          return isWhole(seen, virtual);
        },
        { timeout: 8000 },
      )
      .toBe(true)
      .catch(() => undefined);
    return { ...seen, page: JSON.stringify(asked), whole: isWhole(seen, virtual) };
  };

  const half = async (seed: number): Promise<Result[]> => {
    const asked = pageOf(seed);
    const page = await openReaderPage(browser, replicaAddress(asked), html);
    await page.evaluate(() => window.reader.start());
    const opened = await playRandomEvents(page, {
      seed,
      events: EVENTS / 2,
      chats: CHATS,
      removals: asked.rows !== 'virtual',
      // Long lists are read from where they grow; short ones from the top.
      older: seed % 3 === 1 ? 250 : 12,
    });
    const results: Result[] = [];
    for (const id of opened) {
      await page.evaluate((open) => window.replica.open(open), id);
      results.push(await compare(page, asked));
    }
    // Every reading on the way was of one conversation: each of its messages is the other's or one's own.
    const mixed = await page.evaluate(() =>
      window.reader.readings.flatMap(({ conversation }) => {
        const handle = conversation?.kind === 'direct' ? conversation.peer.handle : undefined;
        return (conversation?.messages ?? []).filter(
          ({ author, sender }) => handle !== undefined && sender === 'other' && author !== handle,
        );
      }),
    );
    expect(mixed).toEqual([]);
    await page.close();
    return results;
  };

  it.each(Array.from({ length: RUNS }, (_, run) => FIRST + run))(
    'is read as it is (seed %i)',
    async (seed) => {
      const results = [...(await half(2 * seed)), ...(await half(2 * seed + 1))];
      all.push(...results);
      expect(results.length).toBeGreaterThan(1);
      // Whatever was not read as it is, the state must have said so.
      expect(results.filter(({ whole, state }) => !whole && state !== 'blind')).toEqual([]);
      expect(results.filter(({ state, page }) => state === 'reading' && page.includes('garbled'))).toEqual(
        [],
      );
    },
  );
});
