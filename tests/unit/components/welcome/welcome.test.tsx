// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../../components/welcome/welcome.tsx';
import type { Settings } from '../../../../utils/model/index.ts';
import { chooser, nothing } from '../../../stories/pages/acts.ts';
import { AGREED, NOON } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

const welcome = (
  change: Partial<Settings> = {},
  onSettings: (patch: Partial<Settings>) => void = nothing,
  settingsFailed = false,
) => (
  <Welcome
    {...chooser({ ...AGREED, ...change })}
    onSettings={onSettings}
    settingsFailed={settingsFailed}
    now={() => NOON}
  />
);
const UNDECIDED = { consentedAt: null };

describe('the welcome page', () => {
  it('takes nothing for a yes but the yes', async () => {
    const onSettings = vi.fn();
    const { press, t, find } = showPage(welcome(UNDECIDED, onSettings));
    await press(t('welcome.decline'));
    expect(onSettings).not.toHaveBeenCalled();
    expect(find('.choice h2').textContent).toBe(t('welcome.off'));
    expect(document.activeElement?.id).toBe('choice');
  });

  it('keeps the moment of the agreement, says that it is on, and takes it back', async () => {
    const onSettings = vi.fn();
    const { press, again, t, find } = showPage(welcome(UNDECIDED, onSettings));
    await press(t('welcome.accept'));
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ consentedAt: NOON, paused: false });
    // Not before it is stored.
    expect(find('.choice h2').textContent).toBe(t('welcome.choice'));
    again(welcome({}, onSettings));
    expect(find('.choice h2').textContent).toBe(t('welcome.on'));
    expect(document.activeElement?.id).toBe('choice');
    await press(t('welcome.withdraw'));
    expect(onSettings).toHaveBeenLastCalledWith({ consentedAt: null, paused: false });
  });

  it('can still be agreed to after "not now"', async () => {
    const onSettings = vi.fn();
    const { press, t } = showPage(welcome(UNDECIDED, onSettings));
    await press(t('welcome.decline'));
    await press(t('welcome.accept'));
    expect(onSettings).toHaveBeenCalledOnce();
  });

  it('says once that a choice could not be stored', () => {
    const { root, t } = showPage(welcome(UNDECIDED, nothing, true));
    const alerts = [...root.querySelectorAll('[role=alert]')].map((alert) => alert.textContent);
    expect(alerts).toEqual([t('welcome.failed')]);
  });

  it('does not say "on" while it is paused', () => {
    const { find, t } = showPage(welcome({ paused: true }));
    expect(find('.choice h2').textContent).toBe(t('welcome.paused'));
  });

  it('tells who can read the log and where it does not work', () => {
    const { text, t } = showPage(welcome(UNDECIDED));
    for (const key of ['welcome.keeps.where', 'welcome.limits.private', 'welcome.limits.untested'] as const) {
      expect(text()).toContain(t(key));
    }
  });
});
