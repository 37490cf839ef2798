import type { Browser, Page } from 'playwright-core';
import { replicaAddress } from '../../e2e/harness/replica-address.ts';
import { SCRIPTS } from '../../replica/scripts/index.ts';
import { watchCard } from './card-watch.ts';
import { type Tasks, tasksDuring } from './tasks.ts';

export interface Place {
  readonly page: Page;
  readonly browser: Browser;
  /** Waits until the open chat was read to its end; at once where Vigie is not. */
  read(): Promise<void>;
}

const SETTLED = 1000;

/** Another chat of the replica. */
const OTHER = SCRIPTS.find(({ name }) => name === 'grooming-fr')?.chatId ?? '';
const ADDRESS = replicaAddress({ open: 'benign-fr', lang: 'fr' });

/** A chat with so many older messages; answers its id. */
export async function bigChat({ page, read }: Place, rows: number): Promise<string> {
  await page.goto(ADDRESS);
  await read();
  return page.evaluate((count) => {
    const { conversationId } = window.replica.truth();
    if (count > 0) window.replica.loadOlder(count);
    return conversationId ?? '';
  }, rows);
}

/** Opens another chat, then the big one again: the page builds all its rows, Vigie reads them all. */
export async function opening(place: Place, rows: number): Promise<Tasks> {
  const id = await bigChat(place, rows);
  await place.read();
  await place.page.evaluate((other) => window.replica.open(other), OTHER);
  await place.read();
  return tasksDuring(place.browser, place.page, async () => {
    await place.page.evaluate((big) => window.replica.open(big), id);
    await place.read();
    await place.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  });
}

/**
 * From the arrival of a message that deserves a card to the card's first frame, ms. In a browser of its own each time:
 * Vigie would remember the chat.
 */
export async function cardTime(place: Place, rows: number): Promise<number> {
  await bigChat(place, rows);
  await place.read();
  // Nobody gets a message in the very second in which a chat opens: what happens once on each page is over by now.
  await place.page.waitForTimeout(SETTLED);
  const card = await watchCard(place.page);
  const sent = await place.page.evaluate(() => {
    window.replica.receive('envoie un nude');
    return performance.now();
  });
  return (await card.seen()) - sent;
}

/** From the arrival of a message to its own first frame, ms: what the page alone needs to show it. */
export async function messageTime(place: Place, rows: number): Promise<number> {
  await bigChat(place, rows);
  await place.page.waitForTimeout(SETTLED);
  return place.page.evaluate(async () => {
    const sent = performance.now();
    window.replica.receive('envoie un nude');
    const { port1, port2 } = new MessageChannel();
    const painted = new Promise<number>((resolve) => {
      port1.onmessage = () => resolve(performance.now());
    });
    requestAnimationFrame(() => port2.postMessage(null));
    return (await painted) - sent;
  });
}

/** Heap of the page with everything in it, in MB, after the browser has collected what nobody needs. */
export async function heap({ page }: Place): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1e6;
}

/** What so many minutes bring, without their pauses: a message a second, now and then the thread drawn anew. */
export async function livelyMinutes(place: Place, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await place.page.evaluate(async (from) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let second = 0; second < 60; second += 1) {
        if (second % 3) window.replica.receive(`on se voit demain, à ${from} h ${second}`);
        else window.replica.send(`oui, ligne ${from} ${second}`);
        if (second % 20 === 19) window.replica.rerender();
        await frame();
      }
    }, minute);
    await place.read();
  }
}
