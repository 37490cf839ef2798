import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENERATIONS } from '../replica/page/options.ts';
import { openPopup, type Scene, startScene, until } from './harness/index.ts';

interface Traces {
  prevented: string[];
  reached: string[];
}

/** Writes down what of the field's events reaches the field itself, and whether anybody had prevented it by then. */
async function trace(page: Page): Promise<void> {
  await page.evaluate(() => {
    const traces: Traces = { prevented: [], reached: [] };
    (window as unknown as { traces: Traces }).traces = traces;
    for (const type of ['input', 'beforeinput', 'keydown']) {
      const note = (event: Event): void => {
        traces.reached.push(type);
        if (event.defaultPrevented) traces.prevented.push(type);
      };
      // First of all listeners of the field, after those above it.
      document.querySelector('[role="textbox"]')?.addEventListener(type, note, { capture: true });
    }
  });
}

/** Puts a picture without content on the clipboard or the pointer, as an event that the page gets. */
const give = (page: Page, type: 'paste' | 'drop', kind: string): Promise<void> =>
  page.evaluate(
    ({ type: name, kind: mime }) => {
      const data = new DataTransfer();
      data.items.add(new File(['nothing'], 'test', { type: mime }));
      const init = { bubbles: true, cancelable: true, composed: true };
      const event =
        name === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: data })
          : new DragEvent('drop', { ...init, dataTransfer: data });
      document.querySelector('[role="textbox"]')?.dispatchEvent(event);
    },
    { type, kind },
  );

const NUMBER = 'mon num 06 39 98 12 34';

describe('before you send', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene?.close());

  const sent = (): Promise<string[]> =>
    scene.page.evaluate(() =>
      window.replica
        .truth()
        .messages.filter(({ sender }) => sender === 'self')
        .map(({ kind, text }) => (kind === 'text' ? text : kind)),
    );
  const field = () => scene.page.getByRole('textbox').first();

  it.each([...GENERATIONS, 'garbled'] as const)(
    'says it while a number is being written, and lets it be sent (%s hooks)',
    async (one) => {
      const { t, page } = scene;
      const hooks = one === 'garbled' ? ({ hooks: 'garbled', seed: 7 } as const) : { generation: one };
      const vigie = await scene.open({ ...hooks, open: 'threat' });
      await vigie.card.waitFor('heading', t('situation.blackmail'));
      await field().click();
      await trace(page);
      await field().pressSequentially('bof, 3-2, à 18h30');
      expect(await vigie.moment.present()).toBe(false);
      await field().press('Enter');
      await field().pressSequentially(NUMBER);
      await vigie.moment.waitForWords(t('pause.risk.phone'));
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
      expect(await field().innerText()).toContain(NUMBER);
      await field().press('Enter');
      await until(async () => (await sent()).includes(NUMBER), { what: 'the message that was sent' });
      expect((await sent()).filter((text) => text === NUMBER)).toHaveLength(1);
      const traces = await page.evaluate(() => (window as unknown as { traces: Traces }).traces);
      expect(new Set(traces.reached)).toEqual(new Set(['keydown', 'beforeinput', 'input']));
      expect(traces.prevented).toEqual([]);
    },
  );

  it('says the same once in a chat; something else is news; "not now" is kept to', async () => {
    const { t, page } = scene;
    const vigie = await scene.open({ open: 'threat' });
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    await field().click();
    await field().pressSequentially(NUMBER);
    await vigie.moment.click('button', t('pause.close'));
    expect(await vigie.moment.present()).toBe(false);
    // A click on the card leaves the writing where it was.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
    await page.keyboard.press('Enter');
    await field().pressSequentially('06 39 98 56 78, au 12 rue des Lilas');
    await vigie.moment.waitForWords(t('pause.risk.address'));
    await vigie.moment.click('button', t('pause.later'));
    await page.keyboard.press('Enter');
    await field().pressSequentially('mon snap lea_demo, lycée des Tilleuls');
    await page.keyboard.press('Enter');
    await until(async () => (await sent()).length >= 3, { what: 'the messages' });
    expect(await vigie.moment.present()).toBe(false);
  });

  it('says it for a picture that is chosen, pasted or dropped, and for no other file', async () => {
    const { t, page } = scene;
    for (const way of ['choose', 'paste', 'drop'] as const) {
      const vigie = await scene.open({ open: 'threat' });
      await vigie.card.waitFor('heading', t('situation.blackmail'));
      const attach = async (mime: string): Promise<void> => {
        if (way !== 'choose') return give(page, way, mime);
        const chooser = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: 'Ajouter une photo' }).click();
        await (await chooser).setFiles({ name: 'test', mimeType: mime, buffer: Buffer.from('nothing') });
      };
      await field().click();
      await attach('application/pdf');
      await attach('image/png');
      await vigie.moment.waitForWords(t('pause.risk.picture'));
      await vigie.moment.waitForWords(t('pause.unseen'));
      expect((await sent()).filter((kind) => kind === 'image')).toHaveLength(1);
    }
  });

  it('says nothing in a chat that is not flagged, or no longer open, or while paused', async () => {
    const { t, page, browser } = scene;
    const vigie = await scene.open({ open: 'threat' });
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    await vigie.card.click('button', t('card.collapse'));
    await field().click();
    await field().pressSequentially(NUMBER);
    await vigie.moment.waitFor('heading', t('pause.title'));
    await page.getByText('Nina', { exact: true }).first().click();
    await until(async () => !(await vigie.moment.present()), { what: 'the pause of the other chat to go' });
    await vigie.waitForMark(t('mark.reading'));
    await field().click();
    await field().pressSequentially(NUMBER);
    await page.keyboard.press('Enter');
    await until(async () => (await sent()).includes(NUMBER), { what: 'the message to a friend' });
    expect(await vigie.moment.present()).toBe(false);

    await scene.open({ open: 'threat' });
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    await field().click();
    await field().pressSequentially(NUMBER);
    await vigie.moment.waitFor('heading', t('pause.title'));
    const popup = await openPopup(browser);
    await popup.click('button', t('popup.protection.pause'));
    await popup.close();
    await until(async () => !(await vigie.moment.present()), { what: 'the pause card to go with Vigie' });
  });
});
