// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { QuickExit } from '../../../../components/ui/quick-exit.tsx';
import { countShiftTaps } from '../../../../components/ui/shift-taps.ts';
import { showPage } from '../show-page.tsx';

describe('three taps of Shift', () => {
  let tap: ReturnType<typeof countShiftTaps>;
  beforeEach(() => {
    tap = countShiftTaps();
  });
  const shift = (at: number) => tap({ key: 'Shift', at, typing: false });

  it('count down to zero, and begin again afterwards', () => {
    expect([shift(0), shift(500), shift(1000), shift(1200)]).toEqual([2, 1, 0, 2]);
  });

  it('do not count when they are far apart', () => {
    expect([shift(0), shift(1000), shift(9000), shift(9500), shift(10_000)]).toEqual([2, 1, 2, 1, 0]);
  });

  it('do not count with another key in between', () => {
    expect([shift(0), shift(300), tap({ key: 'a', at: 400, typing: false }), shift(600)]).toEqual([
      2, 1, 3, 2,
    ]);
  });

  it('do not count while somebody writes', () => {
    const write = (at: number) => tap({ key: 'Shift', at, typing: true });
    expect([write(0), write(100), write(200), write(300), shift(400)]).toEqual([3, 3, 3, 3, 2]);
  });
});

describe('the quick exit', () => {
  const shown = () => {
    const onExit = vi.fn();
    const view = showPage(
      <>
        <QuickExit onExit={onExit} />
        <input aria-label="field" />
      </>,
    );
    const tap = (on: Element = document.body, more: KeyboardEventInit = {}) =>
      act(() => {
        on.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true, ...more }));
      });
    return { onExit, tap, ...view };
  };

  it('leaves by its button', async () => {
    const { press, t, onExit } = shown();
    await press(t('exit.title'));
    expect(onExit).toHaveBeenCalledOnce();
  });

  it('leaves by Shift three times, and says on the way how often it is still missing', () => {
    const { tap, text, t, onExit } = shown();
    tap();
    tap();
    expect(text()).toContain(t('exit.missing', { count: 1 }));
    expect(onExit).not.toHaveBeenCalled();
    tap();
    expect(onExit).toHaveBeenCalledOnce();
  });

  it('does not leave from a text field, nor because Shift is held down', () => {
    const { tap, find, onExit } = shown();
    for (let times = 0; times < 4; times += 1) tap(find('input'));
    for (let times = 0; times < 4; times += 1) tap(document.body, { repeat: true });
    expect(onExit).not.toHaveBeenCalled();
  });

  it('hides nothing: it says that the history stays', () => {
    const { text, t } = shown();
    expect(text()).toContain(t('exit.history'));
  });
});
