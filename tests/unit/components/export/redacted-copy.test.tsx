// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { RedactedCopy } from '../../../../components/export/redacted-copy.tsx';
import { resolved } from '../../../stories/pages/acts.ts';
import { REDACTED } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

async function opened() {
  const onPreview = vi.fn(() => Promise.resolve(REDACTED));
  const onDownload = vi.fn(resolved);
  const shown = showPage(<RedactedCopy onPreview={onPreview} onDownload={onDownload} />);
  expect(onPreview).not.toHaveBeenCalled();
  await shown.press(shown.t('redacted.make'));
  return { ...shown, onPreview, onDownload };
}

describe('the copy with names hidden', () => {
  it('is shown before it is downloaded, as it will be', async () => {
    const { root, onDownload, press, text, t } = await opened();
    expect([...root.querySelectorAll('.line-text')].map((line) => line.textContent)).toEqual([
      REDACTED[0]?.text,
      REDACTED[1]?.text,
      t('log.kind.image'),
      REDACTED[3]?.text,
    ]);
    expect(onDownload).not.toHaveBeenCalled();
    await press(t('redacted.download'));
    expect(onDownload).toHaveBeenCalledExactlyOnceWith({ words: [], messages: [] });
    expect(text()).toContain(t('redacted.done'));
  });

  it('lets a word be hidden everywhere, and shown again', async () => {
    const { onPreview, press, find, t } = await opened();
    await press(t('redacted.words'));
    await press('salut');
    expect(onPreview).toHaveBeenLastCalledWith({ words: ['salut'], messages: [] });
    await act(async () =>
      find<HTMLButtonElement>(`[aria-label="${t('redacted.unhide', { word: 'salut' })}"]`).click(),
    );
    expect(onPreview).toHaveBeenLastCalledWith({ words: [], messages: [] });
  });

  it('lets a message be hidden, and shown again', async () => {
    const { onPreview, press, t } = await opened();
    await press(t('redacted.hide'));
    expect(onPreview).toHaveBeenLastCalledWith({ words: [], messages: [0] });
    await press(t('redacted.show'));
    expect(onPreview).toHaveBeenLastCalledWith({ words: [], messages: [] });
  });
});
