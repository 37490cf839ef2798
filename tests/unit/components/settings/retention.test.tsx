// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { RetentionField } from '../../../../components/settings/retention.tsx';
import { showPage } from '../show-page.tsx';

function setUp(count: number) {
  const onRetention = vi.fn();
  const onCount = vi.fn(() => Promise.resolve(count));
  const shown = showPage(<RetentionField retention={null} onCount={onCount} onRetention={onRetention} />);
  const choose = (value: string) =>
    act(async () => {
      shown.choose(shown.t('retention.label'), value);
    });
  return { ...shown, onRetention, onCount, choose };
}

it('takes a choice at once that deletes nothing', async () => {
  const { choose, onRetention } = setUp(0);
  await choose('365');
  expect(onRetention).toHaveBeenCalledExactlyOnceWith(365);
});

it('asks first, with the number, where something would be deleted; the harmless answer has the focus', async () => {
  const { choose, press, text, t, onRetention } = setUp(3);
  await choose('30');
  expect(onRetention).not.toHaveBeenCalled();
  expect(text()).toContain(t('retention.ask', { count: 3 }));
  expect(document.activeElement?.textContent).toBe(t('retention.no'));
  await press(t('retention.yes'));
  expect(onRetention).toHaveBeenCalledExactlyOnceWith(30);
});

it('changes nothing after a no', async () => {
  const { choose, press, find, t, onRetention } = setUp(3);
  await choose('30');
  await press(t('retention.no'));
  expect(onRetention).not.toHaveBeenCalled();
  expect(find<HTMLSelectElement>('select').value).toBe('null');
});

it('says that it could not, where the log does not open', async () => {
  const { choose, text, t, onCount, onRetention } = setUp(0);
  onCount.mockRejectedValueOnce(new Error('locked'));
  await choose('30');
  expect(text()).toContain(t('settings.failed'));
  expect(onRetention).not.toHaveBeenCalled();
});
