// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ExportPage } from '../../../../components/export/export-page.tsx';
import type { ExportState } from '../../../../components/export/export-state.ts';
import { lockOf, nothing, resolved } from '../../../stories/pages/acts.ts';
import { FILE, REDACTED } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

const page = (
  state: ExportState,
  onRetry = nothing,
  onCopy: (line: string) => Promise<void> = resolved,
  onDelete: () => Promise<void> = resolved,
) => (
  <ExportPage
    state={state}
    onRetry={onRetry}
    onUnlock={lockOf().onUnlock}
    onCopy={onCopy}
    onDelete={onDelete}
    onPreview={() => Promise.resolve(REDACTED)}
    onDownload={resolved}
  />
);

describe('the export page', () => {
  it('shows the file, the line that proves it, and how to get it again', () => {
    const { find, text, t } = showPage(page({ kind: 'done', file: FILE }));
    expect(find<HTMLAnchorElement>('a[download]').download).toBe(FILE.name);
    expect(find('.seal').textContent).toContain(FILE.seal);
    expect(text()).toContain(t('export.for'));
    expect(text()).toContain(t('export.images.text'));
  });

  it('copies the line with the name of the file, and says whether it did', async () => {
    const onCopy = vi.fn(resolved);
    const good = showPage(page({ kind: 'done', file: FILE }, nothing, onCopy));
    await good.press(good.t('export.copy'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(`${FILE.name} · SHA256SUMS ${FILE.seal}`);
    expect(good.find('[role=status]').textContent).toBe(good.t('export.copied'));

    const bad = showPage(page({ kind: 'done', file: FILE }, nothing, () => Promise.reject(new Error('no'))));
    await bad.press(bad.t('export.copy'));
    expect(bad.find('[role=status]').textContent).toBe(bad.t('export.copy.failed'));
  });

  it('deletes from the log only when asked, and after a yes', async () => {
    const onDelete = vi.fn(resolved);
    const { press, text, t } = showPage(page({ kind: 'done', file: FILE }, nothing, resolved, onDelete));
    await press(t('export.after.delete'));
    expect(onDelete).not.toHaveBeenCalled();
    await press(t('log.remove.yes'));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(FILE);
    expect(text()).toContain(t('log.removed'));
    expect(text()).not.toContain(t('export.after.delete'));
  });

  it('says how many chats of the log are in it, and how many are not', () => {
    const file = { ...FILE, of: { kind: 'all', conversations: 12, unreadable: 2 } } as const;
    const { text, t } = showPage(page({ kind: 'done', file }));
    expect(text()).toContain(t('export.what.all', { count: 12 }));
    expect(text()).toContain(t('export.unreadable', { count: 2 }));
  });

  it('says that a part is missing', () => {
    const { text, t } = showPage(page({ kind: 'done', file: { ...FILE, damaged: 1 } }));
    expect(text()).toContain(t('log.damaged'));
  });

  it.each(['no-key', 'not-found', 'damaged'] as const)('%s: the reason, and no useless retry', (failure) => {
    const { root, text, t } = showPage(page({ kind: 'failed', failure }));
    expect(text()).toContain(t(failure === 'no-key' ? 'export.failed.no-key' : `log.failure.${failure}`));
    expect(root.querySelector('button')).toBeNull();
  });

  it.each(['cannot-open', 'migration-failed', 'failed'] as const)(
    '%s: the reason, and a retry',
    async (failure) => {
      const onRetry = vi.fn();
      const { press, text, t } = showPage(page({ kind: 'failed', failure }, onRetry));
      expect(text()).toContain(t(`log.failure.${failure}`));
      await press(t('export.retry'));
      expect(onRetry).toHaveBeenCalledOnce();
    },
  );
});
