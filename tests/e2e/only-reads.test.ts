import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENERATIONS } from '../replica/page/options.ts';
import { type Scene, startScene } from './harness/index.ts';

interface Traces {
  focus: string;
  scrolled: number;
  changed: string[];
  events: string[];
}

describe('Vigie only reads the page (promise 5)', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene?.close());

  it.each(GENERATIONS)(
    'no focus, click, typing, scrolling or change of its nodes (%s hooks)',
    async (one) => {
      const { page, t } = scene;
      const vigie = await scene.open({ generation: one, open: 'grooming' });
      await vigie.card.waitFor('button', t('keep.export'));
      await page.getByRole('textbox').first().focus();
      await page.evaluate(() => {
        const traces: Traces = { focus: '', scrolled: 0, changed: [], events: [] };
        (window as unknown as { traces: Traces }).traces = traces;
        const app = document.body.firstElementChild ?? document.body;
        const rows = new WeakSet<Node>();
        new MutationObserver((records) => {
          for (const record of records) {
            // The message that the test itself sends brings new rows and a new preview: children, not attributes.
            if (record.type === 'childList') for (const node of record.addedNodes) rows.add(node);
            else if (!rows.has(record.target)) traces.changed.push(`${record.type} ${record.attributeName}`);
          }
        }).observe(app, { attributes: true, subtree: true, characterData: true });
        for (const type of [
          'focusin',
          'focusout',
          'click',
          'input',
          'keydown',
          'beforeinput',
          'pointerdown',
        ]) {
          document.addEventListener(type, () => traces.events.push(type), true);
        }
      });
      const before = await page.evaluate(() => document.activeElement?.getAttribute('role') ?? null);
      await page.evaluate(() => window.replica.receive('paie ou je montre tout à tes amis'));
      await vigie.card.waitFor('heading', t('situation.blackmail'));
      const traces = await page.evaluate(() => (window as unknown as { traces: Traces }).traces);
      expect(traces.events).toEqual([]);
      expect(traces.changed).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role') ?? null)).toBe(before);
    },
  );
});
