// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CheckResult } from '../../../../components/popup/check-result.ts';
import { ChecksPanel, type ChecksPanelProps } from '../../../../components/popup/checks-panel.tsx';
import { LOCALES } from '../../../../utils/model/index.ts';
import { noChecks, noReport, resolved } from '../../../stories/pages/acts.ts';
import { showPage } from '../show-page.tsx';

const panel = (change: Partial<ChecksPanelProps> = {}, trouble = false) => (
  <ChecksPanel trouble={trouble} onCheck={noChecks} onReport={noReport} onCopyReport={resolved} {...change} />
);
const found =
  (...results: CheckResult[]) =>
  () =>
    Promise.resolve(results);

describe.each(LOCALES)('the self-test, %s', (locale) => {
  it('says each result with its sentence, the sum of them, and what it is about', async () => {
    const onCheck = found('script.works', 'chat.partly', 'names.later', 'log.fails');
    const { t, find, press, root } = showPage(panel({ onCheck }), locale);
    await press(t('checks.start'));
    const lines = [...root.querySelectorAll('.check-results li')].map((line) => line.textContent);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`${t('checks.outcome.partly')} · ${t('checks.chat.partly')}`);
    const status = find('[role=status]').textContent;
    expect(status).toContain(t('checks.failing', { count: 2 }));
    expect(status).toContain(t('checks.later', { count: 1 }));
    expect(status).toContain(t('checks.scope', { time: '' }).slice(0, 20));
    expect(root.textContent).toContain(t('checks.again'));
  });

  it('says when all works', async () => {
    const { t, find, press } = showPage(panel({ onCheck: found('script.works', 'log.works') }), locale);
    await press(t('checks.start'));
    expect(find('[role=status]').textContent).toContain(t('checks.all'));
    expect(find('[role=status]').textContent).not.toContain(t('checks.later', { count: 0 }).slice(2, 12));
  });
});

describe('while it works', () => {
  it('a second press starts nothing', async () => {
    const onCheck = vi.fn(() => new Promise<[]>(() => {}));
    const { t, find, press } = showPage(panel({ onCheck }));
    await press(t('checks.start'));
    expect(find('[role=status]').textContent).toBe(t('checks.working'));
    await press(t('checks.again'));
    expect(onCheck).toHaveBeenCalledOnce();
  });
});

describe('the report', () => {
  it('is folded where all is well, open where not', () => {
    expect(showPage(panel()).find<HTMLDetailsElement>('details').open).toBe(false);
    expect(showPage(panel({}, true)).find<HTMLDetailsElement>('details').open).toBe(true);
  });

  it('is shown before it can be copied', async () => {
    const onCopyReport = vi.fn(resolved);
    const { t, text, find, press } = showPage(
      panel({ onReport: () => Promise.resolve('vigie 0.1.0\nbody <b>'), onCopyReport }),
    );
    expect(text()).toContain(t('report.not'));
    expect(text()).not.toContain(t('report.copy'));
    await press(t('report.show'));
    expect(find('.report pre').textContent).toBe('vigie 0.1.0\nbody <b>');
    expect(find('.report').getAttribute('aria-label')).toBe(t('report.box'));
    await press(t('report.copy'));
    expect(onCopyReport).toHaveBeenCalledExactlyOnceWith('vigie 0.1.0\nbody <b>');
    expect(text()).toContain(t('report.copied'));
  });

  it('says when copying failed, and when there is none', async () => {
    const { t, text, press, again } = showPage(
      panel({ onReport: () => Promise.resolve('x'), onCopyReport: () => Promise.reject(new Error('no')) }),
    );
    await press(t('report.show'));
    await press(t('report.copy'));
    expect(text()).toContain(t('report.copy.failed'));
    again(panel());
    await press(t('report.show'));
    expect(text()).toContain(t('report.none'));
    expect(text()).not.toContain(t('report.copy'));
  });
});
