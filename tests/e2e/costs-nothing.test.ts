import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agree, type InPage, type Scene, screenshotPath, startScene } from './harness/index.ts';

interface Watched {
  /** Parts of the page that moved. */
  readonly shifts: string[];
  /** What moved inside Vigie's own closed root (the mark's words change): no node of it is told to the page. */
  readonly own: number[];
  readonly focus: string[];
}

interface LayoutShift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Counts, from now on, what moves in the page and where its focus goes. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Watched = { shifts: [], own: [], focus: [] };
    (window as unknown as { seen: Watched }).seen = seen;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as LayoutShift[]) {
        const nodes = sources.flatMap(({ node }) => (node ? [node.nodeName] : []));
        if (nodes.length > 0) seen.shifts.push(`${value} ${nodes.join()}`);
        else seen.own.push(value);
      }
    }).observe({ type: 'layout-shift' });
    for (const type of ['focusin', 'focusout', 'blur', 'focus']) {
      window.addEventListener(type, () => seen.focus.push(type), true);
    }
  });
}

/** Two frames later, so that every shift of what was drawn has been told. */
const seen = (page: Page): Promise<Watched & { readonly active: string | null }> =>
  page.evaluate(
    () =>
      new Promise<Watched & { active: string | null }>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() =>
              resolve({
                ...((window as unknown as { seen?: Watched }).seen ?? { shifts: [], own: [], focus: [] }),
                active: document.activeElement?.getAttribute('role') ?? null,
              }),
            ),
          ),
        );
      }),
  );

/** A hundredth of what counts as good (0.1). */
const LITTLE = 0.001;
const moved = ({ own }: Watched): number => own.reduce((sum, value) => sum + value, 0);

const THREAT = 'j’ai tes photos, paie ou je les montre à tes amis';
const ORDER = 'fais-toi du mal';
const NUMBER = '06 39 98 12 34';

describe.each(['light', 'dark'] as const)('what Vigie shows costs the page nothing, %s', (theme) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene({ agreed: false });
  });
  afterAll(() => scene?.close());

  /** A chat in which somebody is writing, when one more message comes. */
  const oneMoreMessage = async (
    meanwhile: (vigie: InPage) => Promise<void>,
    then: (vigie: InPage) => Promise<void>,
  ) => {
    const { page } = scene;
    await page.emulateMedia({ colorScheme: theme });
    const vigie = await scene.open({ open: 'benign', theme });
    await page.evaluate((text) => window.replica.receive(text), THREAT);
    await meanwhile(vigie);
    await page.getByRole('textbox').first().click();
    await seen(page);
    await watch(page);
    await page.evaluate((text) => window.replica.receive(text), ORDER);
    await then(vigie);
    return { vigie, ...(await seen(page)) };
  };

  it('no layout shift and no change of focus', async () => {
    const { t, page, browser } = scene;
    const nothing = async (): Promise<void> => {};
    const quiet = await oneMoreMessage(nothing, nothing);
    expect([...quiet.shifts, ...quiet.own]).toEqual([]);
    await page.getByRole('textbox').first().pressSequentially(NUMBER);
    // What the page itself moves while somebody writes.
    const written = await seen(page);
    // Else this very chat would be warned of at once, and the card that is waited for would be one that was shown before.
    await page.goto('about:blank');
    await agree(browser);
    await page.bringToFront();
    const { vigie, ...withVigie } = await oneMoreMessage(
      async (card) => {
        await card.card.waitFor('heading', t('situation.blackmail'));
        await card.card.click('button', t('card.collapse'));
      },
      // The card comes back by itself: something new to say.
      async ({ card }) => void (await card.waitFor('heading', t('situation.harm'))),
    );
    expect(withVigie).toMatchObject({ shifts: [], focus: [], active: 'textbox' });
    expect(moved(withVigie)).toBeLessThan(LITTLE);

    await page.getByRole('textbox').first().pressSequentially(NUMBER);
    await vigie.moment.waitFor('heading', t('pause.title'));
    const withPause = await seen(page);
    expect(withPause).toMatchObject({ shifts: written.shifts, focus: [], active: 'textbox' });
    expect(moved(withPause)).toBeLessThan(LITTLE);
    await page.screenshot({ path: screenshotPath(`card-and-pause-${theme}`) });
  });

  it('the measure can see a shift and a change of focus', async () => {
    const { page } = scene;
    await scene.open({ open: 'benign' });
    await page.getByRole('textbox').first().waitFor();
    await watch(page);
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.style.cssText = 'height: 120px; flex: none';
      document.querySelector('[data-e2e="dm-new-message-list"]')?.before(block);
      document.querySelector<HTMLElement>('[role="textbox"]')?.focus();
    });
    const { shifts, focus } = await seen(page);
    expect(shifts.length).toBeGreaterThan(0);
    expect(focus).toContain('focusin');
  });

  const numberIsWritten = async (width: number, height: number): Promise<InPage> => {
    const { t, page } = scene;
    await page.setViewportSize({ width, height });
    const vigie = await scene.open({ open: 'threat', theme });
    await vigie.waitForMark(t('mark.danger'));
    await page.getByRole('textbox').first().click();
    await page.keyboard.type('06 39 98 12 34');
    return vigie;
  };

  // What a browser's zoom does: fewer or more CSS pixels for the same window.
  it.each([0.5, 2])('lives with the page’s zoom (%s)', async (zoom) => {
    const vigie = await numberIsWritten(1280 / zoom, 800 / zoom);
    await vigie.moment.waitForWords(scene.t('pause.risk.phone'));
    await scene.page.screenshot({ path: screenshotPath(`pause-${theme}-zoom-${zoom}`) });
  });

  it('is one line in a window without room, until that is clicked on', async () => {
    const { t, page } = scene;
    const vigie = await numberIsWritten(900, 250);
    await vigie.anywhere.waitFor('button', t('pause.title'));
    expect(await vigie.moment.present()).toBe(false);
    await vigie.anywhere.click('button', t('pause.title'));
    await vigie.moment.waitForWords(t('pause.risk.phone'));
    await page.screenshot({ path: screenshotPath(`pause-${theme}-no-room`) });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('leaves the page’s own dialog on top and usable', async () => {
    const { t, page } = scene;
    const vigie = await scene.open({ open: 'threat', theme });
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<button>Signaler</button>';
      dialog.querySelector('button')?.addEventListener('click', () => dialog.close('reported'));
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.getByRole('button', { name: 'Signaler' }).click();
    expect(await page.evaluate(() => document.querySelector('dialog')?.returnValue)).toBe('reported');
    await vigie.card.waitFor('heading', t('situation.blackmail'));
  });
});
