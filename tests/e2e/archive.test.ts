import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeArchive, makeTikTokArchive } from '../archives/make-archive.ts';
import { tasksDuring } from '../benchmark/page/tasks.ts';
import { browserCdp, findTarget, targetCdp } from './harness/cdp.ts';
import {
  type AllTexts,
  type Chromium,
  checkSums,
  exportBy,
  launchChromium,
  logEntries,
  screenshotPath,
  textsIn,
  unpackEvidence,
  until,
} from './harness/index.ts';

const LONG = { timeout: 200_000 };

/** The most that the page's worker had in its heap and its buffers, in MB, until `isDone`. */
async function peakHeap(page: Page, isDone: () => Promise<boolean>): Promise<number> {
  const worker = await until(() => page.workers()[0], { what: 'the worker' });
  const session = await browserCdp(page.context());
  const target = await until(() => findTarget(session, worker.url()), { what: 'the worker’s target' });
  const cdp = await targetCdp(session, target.targetId);
  let peak = 0;
  await until(
    async () => {
      const { usedSize, backingStorageSize = 0 } = (await cdp.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        backingStorageSize?: number;
      };
      peak = Math.max(peak, (usedSize + backingStorageSize) / 1e6);
      return isDone();
    },
    { what: 'the reading to end', ...LONG },
  );
  await session.detach();
  return peak;
}

const FILE = 'user_data_tiktok.json';

describe('past conversations, out of a TikTok archive of 200 MB', () => {
  let browser: Chromium;
  let page: Page;
  let t: AllTexts;
  let folder: string;
  let path: string;
  let made: MadeArchive;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vigie-archive-'));
    path = join(folder, FILE);
    made = await makeTikTokArchive(path, { megabytes: 200, planted: 3 });
    browser = await launchChromium();
    t = textsIn(browser.locale);
    page = await browser.context.newPage();
    await page.goto(browser.extensionPage('archive.html'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const give = (file: string) => page.locator('input[type=file]').setInputFiles(file);
  const rows = () => page.locator('.entry');

  it('takes no file before the yes, and says where to give it', async () => {
    await page.getByRole('button', { name: t('archive.pick') }).click();
    await page.getByText(t('archive.consent.first')).waitFor();
    // The focus is there already: the space bar says yes.
    await page.keyboard.press('Space');
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await chooser;
  });

  it('shows how far it is, and stops when asked', async () => {
    await give(path);
    await page.getByText(t('archive.reading.messages', { count: 0 })).waitFor();
    await page.locator('.archive-counts li', { hasText: /\d/ }).first().waitFor(LONG);
    expect(
      await page.locator('progress').evaluate((bar) => Number(bar.getAttribute('value'))),
    ).toBeGreaterThan(0);
    expect(page.workers()).toHaveLength(1);
    // By the page's own clock: what a driver of browsers needs for a click is none of the user's time.
    const stopped = page.evaluate(
      (words) =>
        new Promise<number>((resolve) => {
          let clicked = 0;
          document.addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), {
            capture: true,
            once: true,
          });
          new MutationObserver((_, observer) => {
            if (!document.body.innerText.includes(words)) return;
            observer.disconnect();
            resolve(performance.now() - clicked);
          }).observe(document.body, { subtree: true, childList: true, characterData: true });
        }),
      t('archive.cancelled'),
    );
    await page.getByRole('button', { name: t('archive.cancel') }).click();
    console.info(`cancelled after ${Math.round(await stopped)} ms`);
    await until(() => page.workers().length === 0, { what: 'the worker to end' });
  });

  it('starts again, and finds the planted conversations, all of them and no others', async () => {
    await page.getByRole('checkbox').check();
    const started = Date.now();
    let peak = 0;
    const whole = browser.context.browser();
    if (!whole) throw new Error('this context has no browser of its own');
    const tasks = await tasksDuring(whole, page, async () => {
      await give(path);
      peak = await peakHeap(page, () => page.locator('#done').isVisible());
    });
    console.info(`peak heap of the worker ${peak.toFixed(0)} MB`);
    console.info(`read ${made.messages} messages in ${Date.now() - started} ms;`, tasks);
    expect(await page.locator('#done').innerText()).toBe(
      t('archive.done.flagged', { count: made.planted.length }),
    );
    const handles = await rows().locator('.person').allInnerTexts();
    expect(handles.map((name) => name.trim().replace('@', '')).sort()).toEqual([...made.planted].sort());
    const { conversations, messages } = made;
    await page.getByText(t('archive.done.counts', { conversations, messages })).waitFor();
    await page.screenshot({ path: screenshotPath('archive-done'), fullPage: true });
    expect(peak).toBeGreaterThan(1);
    expect(peak).toBeLessThan(200);
    // The processor's time: what the clock says depends on the machine.
    expect(tasks.over50OfOurs).toBe(0);
  }, 240_000);

  it('keeps two of them in the log, each once however often it is asked', async () => {
    for (const index of [0, 1]) {
      await rows()
        .nth(index)
        .getByRole('button', { name: t('archive.keep') })
        .click();
      await rows().nth(index).getByText(t('archive.kept'), { exact: true }).waitFor();
    }
    const entries = await logEntries(browser);
    expect(entries).toHaveLength(2);
    for (const entry of entries) expect(entry).toContain(FILE);
  });

  it('exports one, and its hash of the file is the file’s', async () => {
    const sum = createHash('sha256');
    await pipeline(createReadStream(path), sum);
    const sha256 = sum.digest('hex');
    const exported = await exportBy(browser, folder, () =>
      rows()
        .first()
        .getByRole('link', { name: /^Exporter/ })
        .click(),
    );
    const evidence = unpackEvidence(exported.path);
    expect(checkSums(evidence).trim().split('\n').length).toBeGreaterThanOrEqual(3);
    const document = JSON.parse(evidence.text('evidence.json'));
    expect(document.source).toMatchObject({
      kind: 'archive',
      format: 'tiktok',
      fileName: FILE,
      sha256,
      entry: FILE,
    });
    expect(document.messages.every(({ sentAt }: { sentAt: unknown }) => sentAt !== null)).toBe(true);
    for (const name of ['transcript.html', 'READ-ME.txt']) expect(evidence.text(name)).toContain(sha256);
    await exported.page.close();
  });

  it('the same file read once more adds nothing to the log', async () => {
    await page.getByRole('button', { name: t('archive.done.again') }).click();
    await page.getByRole('checkbox').check();
    await give(path);
    await page.locator('#done').waitFor(LONG);
    await rows()
      .first()
      .getByRole('button', { name: t('archive.keep') })
      .click();
    await rows().first().getByText(t('archive.kept'), { exact: true }).waitFor();
    expect(await logEntries(browser)).toHaveLength(2);
  }, 240_000);

  it('says in words what is wrong with a broken file, and what was readable before is still offered', async () => {
    const broken = async (file: string) => {
      await page.getByRole('button', { name: t('archive.done.again') }).click();
      await page.getByRole('checkbox').check();
      await give(file);
    };
    const none = join(folder, 'photo.json');
    writeFileSync(none, 'not an archive at all');
    await broken(none);
    await page.getByText(t('archive.failure.not-an-archive')).waitFor(LONG);
    const zip = join(folder, 'TikTok_Data_1.zip');
    await makeTikTokArchive(zip, { megabytes: 2, planted: 1, zipped: true });
    truncateSync(zip, 30);
    await broken(zip);
    await page
      .getByRole('heading', { name: t('archive.failed', { file: 'TikTok_Data_1.zip' }) })
      .waitFor(LONG);
    const cut = join(folder, 'cut.json');
    await makeTikTokArchive(cut, { megabytes: 2, planted: 1 });
    truncateSync(cut, 1_900_000);
    await broken(cut);
    // The name of its owner is at its end: asked for instead.
    await page.getByRole('radio', { name: 'mia.sample' }).check();
    await page.getByRole('button', { name: t('archive.asking.go') }).click();
    await page.locator('#done').waitFor(LONG);
    await page.getByText(t('archive.damaged'), { exact: true }).waitFor();
    expect(await rows().count()).toBe(1);
  });

  it('made no network request', () => {
    expect(browser.requests()).toEqual([]);
  });
});
