// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { PracticePage } from '../../../../components/practice/practice-page.tsx';
import { callsFor } from '../../../../entrypoints/chat.content/calls.ts';
import { judgeScript } from '../../../../entrypoints/practice/judge-script.ts';
import { FIRST_CONTACTS } from '../../../../utils/help/index.ts';
import { nothing } from '../../../stories/pages/acts.ts';
import { NOON } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

const calls = callsFor({ country: 'FR', contacts: FIRST_CONTACTS, locale: 'fr', now: NOON, distress: false });
const practice = (steps = judgeScript('fr')) => (
  <PracticePage steps={steps} calls={calls} onHelp={nothing} onAdvice={nothing} onLog={nothing} />
);
const vigie = () => [...document.querySelectorAll('div')].find((one) => one.shadowRoot)?.shadowRoot;
const shown = () => vigie()?.querySelector('.vg-card')?.getAttribute('data-level') ?? null;

describe('the practice', () => {
  it('goes from nothing to a mark, a card and a graver card, and can start again', async () => {
    const { press, text, find, t } = showPage(practice());
    expect([find('h2').textContent, shown()]).toEqual([t('practice.none'), null]);
    await press(t('practice.next'));
    expect([find('h2').textContent, shown()]).toEqual([t('practice.notice'), null]);
    expect(vigie()?.querySelector('.vg-mark')?.getAttribute('data-state')).toBe('notice');
    await press(t('practice.next'));
    expect([find('h2').textContent, shown()]).toEqual([t('practice.warning'), 'warning']);
    await press(t('practice.next'));
    expect([find('h2').textContent, shown()]).toEqual([t('practice.danger'), 'danger']);
    expect(text()).toContain(t('practice.end'));
    expect(document.activeElement?.id).toBe('step');
    await press(t('practice.again'));
    expect(shown()).toBeNull();
  });

  it('opens and folds the card by its mark', async () => {
    const { press, t } = showPage(practice());
    await press(t('practice.next'));
    const mark = () => vigie()?.querySelector<HTMLButtonElement>('.vg-mark');
    await act(async () => mark()?.click());
    expect(shown()).toBe('notice');
    await act(async () => mark()?.click());
    expect(shown()).toBeNull();
  });

  it('says at every step that it is practice and that nothing is kept, and offers nothing to save', async () => {
    const { press, text, t } = showPage(practice());
    for (let step = 0; step < 3; step += 1) await press(t('practice.next'));
    expect(text()).toContain(t('practice.mark'));
    expect(text()).toContain(t('practice.not-kept'));
    expect(vigie()?.textContent).not.toContain(t('keep.export'));
  });

  it('admits it when the engine does not react as it must', () => {
    const [first] = judgeScript('fr');
    if (!first) throw new Error('no steps');
    const { find, t } = showPage(practice([{ ...first, level: 'danger' }]));
    expect(find('[role=alert]').textContent).toBe(t('practice.failed'));
  });
});
