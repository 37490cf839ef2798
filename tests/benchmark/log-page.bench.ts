/**
 * What it costs to open the log page with 1,000 conversations, beside one that is empty and one with as many as its first screen shows:
 * the built extension in a real Chromium, all in one run, in turns.
 */
import { test } from 'vitest';
import { type Scene, startScene } from '../e2e/harness/index.ts';
import { fillScript } from './log/fill-script.ts';

const CONVERSATIONS = [0, 20, 1_000];
const MESSAGES = 20;
const OPENINGS = 15;

interface FillScope {
  fillLog(count: number, each: number): Promise<number>;
}

interface ShownScope {
  shownAt?: number;
}

/** Runs before the page's own scripts: notes the first frame with the list, or with the words that there is none. */
function noteWhenShown(): void {
  const look = (): void => {
    if (!document.getElementById('list')) return void requestAnimationFrame(look);
    requestAnimationFrame(() => {
      (window as ShownScope).shownAt = performance.now();
    });
  };
  look();
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

async function opening({ browser }: Scene): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript(noteWhenShown);
  await page.goto(browser.extensionPage('log.html'));
  const shown = await page.waitForFunction(() => (window as ShownScope).shownAt);
  const time = Number(await shown.jsonValue());
  await page.close();
  return time;
}

test('opening the log page', { timeout: 900_000 }, async () => {
  const script = await fillScript();
  const places: { count: number; scene: Scene; times: number[] }[] = [];
  try {
    for (const count of CONVERSATIONS) {
      const scene = await startScene();
      places.push({ count, scene, times: [] });
      const page = await scene.browser.context.newPage();
      await page.goto(scene.browser.extensionPage('help.html'));
      await page.evaluate(script);
      await page.evaluate(([many, each]) => (globalThis as unknown as FillScope).fillLog(many, each), [
        count,
        MESSAGES,
      ] as const);
      await page.close();
      await opening(scene);
    }
    for (let turn = 0; turn < OPENINGS; turn += 1) {
      for (const { scene, times } of places) times.push(await opening(scene));
    }
    const base = places[0]?.times ?? [];
    for (const { count, times } of places) {
      const [middle, fastest] = [median(times) / median(base), Math.min(...times) / Math.min(...base)];
      console.log(
        `log page with ${count} conversations: median ${median(times).toFixed(0)} ms, fastest ${Math.min(...times).toFixed(0)} ms; ` +
          `${middle.toFixed(2)} x the empty one (fastest: ${fastest.toFixed(2)} x)`,
      );
    }
  } finally {
    for (const { scene } of places) await scene.close();
  }
});
