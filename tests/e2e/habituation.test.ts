import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InPage, type Scene, startScene, until } from './harness/index.ts';

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
