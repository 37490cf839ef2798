/**
 * npm run bench:page
 * What Vigie costs a page with a large chat, in a real Chromium, beside the same page without it in the same run.
 */
import { bigChat, cardTime, heap, livelyMinutes, messageTime, opening, type Place } from './measure.ts';
import { type OpenPlace, withoutVigie, withVigie } from './places.ts';

const ROWS = Number(process.env.VIGIE_ROWS ?? 5000);
const CARDS = Number(process.env.VIGIE_CARDS ?? 20);
const MINUTES = Number(process.env.VIGIE_MINUTES ?? 30);
const OPENINGS = 3;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const mb = (value: number): string => `${value.toFixed(1)} MB`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function measureOpening(name: string, place: Place): Promise<void> {
  for (let time = 1; time <= OPENINGS; time += 1) {
    const tasks = await opening(place, ROWS);
    say(
      `opening ${ROWS} messages, ${name} (${time}): longest task ${ms(tasks.longest)}, ${tasks.over50} over 50 ms; ` +
        `of Vigie: longest ${ms(tasks.longestOfOurs)}, ${tasks.over50OfOurs} over 50 ms, ${ms(tasks.allOfOurs)} in all`,
    );
  }
}

async function measureHeap(name: string, place: Place): Promise<void> {
  await bigChat(place, 0);
  await place.read();
  const before = await heap(place);
  await livelyMinutes(place, MINUTES / 2);
  const middle = await heap(place);
  await livelyMinutes(place, MINUTES / 2);
  const after = await heap(place);
  say(
    `heap, ${name}: ${mb(before)}, after ${MINUTES / 2} minutes ${mb(middle)}, after ${MINUTES} minutes ${mb(after)}`,
  );
}

/** A browser for each: on a page that has shown a card nothing is new any more. */
async function measureTimes(
  name: string,
  open: () => Promise<OpenPlace>,
  measure: (place: Place) => Promise<number>,
): Promise<void> {
  const times: number[] = [];
  for (let time = 0; time < CARDS; time += 1) {
    await at(open, async (place) => void times.push(await measure(place)));
  }
  times.sort((a, b) => a - b);
  const share = (part: number): number =>
    times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0;
  say(`${name}, ${CARDS} pages: median ${ms(share(0.5))}, 95th percentile ${ms(share(0.95))}`);
}

async function measureCards(rows: number): Promise<void> {
  await measureTimes(
    `message to its own frame among ${rows} messages, without Vigie`,
    withoutVigie,
    (place) => messageTime(place, rows),
  );
  await measureTimes(`message to card among ${rows} messages`, withVigie, (place) => cardTime(place, rows));
}

async function at(open: () => Promise<OpenPlace>, act: (place: Place) => Promise<void>): Promise<void> {
  const place = await open();
  try {
    await act(place);
  } finally {
    await place.close();
  }
}

await at(withoutVigie, (place) => measureOpening('without Vigie', place));
await at(withVigie, (place) => measureOpening('with Vigie', place));
await at(withoutVigie, (place) => measureHeap('without Vigie', place));
await at(withVigie, (place) => measureHeap('with Vigie', place));
await measureCards(0);
await measureCards(ROWS);
