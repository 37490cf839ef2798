import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  countShown,
  type InPage,
  inPage,
  replicaAddress,
  type Scene,
  startScene,
  until,
} from './harness/index.ts';

interface SessionStorage {
  readonly chrome: {
    readonly storage: {
      readonly session: { get(key: null): Promise<Record<string, { messagesRead?: number }>> };
    };
  };
}

/** Signs that are mild one by one and a warning together. */
const MILD = [
  't’as quel âge ?',
  'tes parents regardent ton téléphone ?',
  'tu es seule chez toi ?',
  'viens sur snap',
];

describe('one warning, one card, over visits', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene?.close());

  const remembered = async (): Promise<number> => (await scene.browser.worker()).evaluate(countShown);

  /** Until what the card or pause says has been noted for later visits. */
  const noted = (least: number): Promise<unknown> =>
    until(async () => (await remembered()) >= least, { what: 'what was shown to be noted' });
  const field = () => scene.page.getByRole('textbox').first();

  it('after a reload it is the mark that says it, with the way to the card', async () => {
    const { t } = scene;
    let vigie = await scene.open({ open: 'threat' });
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    await noted(1);
    vigie = await scene.comeBack({ open: 'threat' });
    await vigie.waitForMark(t('mark.danger'));
    await vigie.anywhere.waitForWords(t('mark.reopen'));
    expect(await vigie.card.present()).toBe(false);
    await vigie.anywhere.click('button', new RegExp(`^${t('brand')}`));
    await vigie.card.waitFor('heading', t('situation.blackmail'));
  });

  it('a second tab does not say it again either, until there is something new', async () => {
    const { t, browser, page } = scene;
    const second = await browser.context.newPage();
    await second.goto(replicaAddress({ lang: browser.locale, open: 'threat' }));
    const vigie = await inPage(second, browser.locale);
    await vigie.waitForMark(t('mark.danger'));
    expect(await vigie.card.present()).toBe(false);
    await second.evaluate(() => window.replica.receive('fais-toi du mal'));
    await vigie.card.waitFor('heading', t('situation.harm'));
    await second.close();
    await page.bringToFront();
  });

  it('"before you send" says the same once, over visits too', async () => {
    const { t } = scene;
    let vigie = await scene.comeBack({ open: 'threat' });
    await vigie.waitForMark(t('mark.danger'));
    const before = await remembered();
    await field().click();
    await scene.page.keyboard.insertText('12 rue des Lilas');
    await vigie.moment.waitForWords(t('pause.risk.address'));
    await noted(before + 1);
    vigie = await scene.comeBack({ open: 'threat' });
    await vigie.waitForMark(t('mark.danger'));
    await field().click();
    // Both at once: the address would come first, if it were news.
    await scene.page.keyboard.insertText('12 rue des Lilas, 06 39 98 12 34');
    await vigie.moment.waitForWords(t('pause.risk.phone'));
  });

  it('who wants no memory between visits gets the card at each', async () => {
    const { t, browser, page } = scene;
    const settings = await browser.context.newPage();
    await settings.goto(browser.extensionPage('settings.html'));
    await settings.getByRole('checkbox', { name: t('settings.remembers') }).click();
    await until(async () => (await remembered()) === 0, { what: 'an empty memory' });
    await settings.close();
    await page.bringToFront();
    for (let visit = 0; visit < 2; visit += 1) {
      const vigie = await scene.comeBack({ open: 'threat' });
      await vigie.card.waitFor('heading', t('situation.blackmail'));
    }
  });
});

describe('one warning, one card', () => {
  let scene: Scene;
  let vigie: InPage;
  beforeAll(async () => {
    scene = await startScene();
    vigie = await scene.open({ open: 'benign' });
    await vigie.waitForMark(scene.t('mark.reading'));
  });
  afterAll(() => scene?.close());

  /** Receives a message and waits until Vigie has told the background that it was read, with what it found. */
  const receive = async (text: string): Promise<void> => {
    await scene.page.evaluate((words) => window.replica.receive(words), text);
    const { messages } = await scene.page.evaluate(() => window.replica.truth());
    const worker = await scene.browser.worker();
    await until(
      async () => {
        const all = await worker.evaluate(() =>
          (globalThis as unknown as SessionStorage).chrome.storage.session.get(null),
        );
        return Object.values(all).some(({ messagesRead }) => messagesRead === messages.length);
      },
      { what: `"${text}" to be read` },
    );
  };

  it('opens once, and not again for the same reasons', async () => {
    const { t } = scene;
    for (const text of MILD) await receive(text);
    await vigie.card.waitFor('heading', t('situation.elsewhere'));
    await vigie.card.click('button', t('card.collapse'));
    await receive(MILD[0] ?? '');
    await receive(MILD[3] ?? '');
    expect(await vigie.card.present()).toBe(false);
    await vigie.waitForMark(t('mark.warning'));
  });

  it('comes back with something new to say, and says it', async () => {
    const { t } = scene;
    await receive('on se voit samedi, viens seule');
    await vigie.card.waitFor('heading', t('situation.meeting'));
    await vigie.card.waitForWords(t('tactic.meeting'));
  });

  it('"I know this person" asks who, quiets what is mild, and says what it never quiets', async () => {
    const { t } = scene;
    await vigie.card.click('button', t('know.ask'));
    for (const who of ['know.my-age', 'know.adult', 'know.relative'] as const) {
      await vigie.card.waitFor('button', t(who));
    }
    await vigie.card.click('button', t('know.relative'));
    await until(async () => !(await vigie.card.present()), { what: 'the card to go' });
    await vigie.waitForMark(t('mark.reading'));
    await receive('viens sur snap');
    expect(await vigie.card.present()).toBe(false);
  });

  it('keeps the answer for the next visit, where it offers "when it is someone close" and can be undone', async () => {
    const { t, page } = scene;
    const said = await page.evaluate(() => window.replica.truth());
    vigie = await scene.open({ open: 'benign' });
    await vigie.waitForMark(t('mark.reading'));
    for (const { sender, text } of said.messages.slice(-7)) if (sender === 'other') await receive(text);
    expect(await vigie.card.present()).toBe(false);
    const mark = new RegExp(`^${t('brand')}`);
    await vigie.anywhere.click('button', mark);
    await vigie.anywhere.waitForWords(t('know.done'));
    await vigie.anywhere.waitForWords(t('know.close-one'));
    await vigie.anywhere.click('button', t('know.undo'));
    await vigie.card.waitFor('heading', t('situation.meeting'));
  });

  it('never quiets a secret', async () => {
    const { t } = scene;
    await vigie.card.click('button', t('know.ask'));
    await vigie.card.click('button', t('know.adult'));
    await until(async () => !(await vigie.card.present()), { what: 'the card to go' });
    await receive('c’est notre secret, ne le dis à personne');
    await vigie.card.waitForWords(t('tactic.secrecy'));
  });
});
