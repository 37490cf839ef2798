// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../../components/settings/settings-page.tsx';
import type { Settings } from '../../../../utils/model/index.ts';
import { chooser, lockOf, resolved } from '../../../stories/pages/acts.ts';
import { AGREED } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

const page = (change: Partial<Settings> = {}, acts: Partial<Parameters<typeof SettingsPage>[0]> = {}) => (
  <SettingsPage
    {...chooser({ ...AGREED, ...change })}
    lock={lockOf()}
    onCount={async () => 0}
    onWithdraw={resolved}
    onErase={resolved}
    {...acts}
  />
);

describe('the settings page', () => {
  it('changes language, country and colours', () => {
    const onSettings = vi.fn();
    const { choose, t } = showPage(page({}, { onSettings }));
    choose(t('settings.language'), 'en');
    choose(t('settings.country'), 'BE');
    choose(t('settings.appearance'), 'dark');
    expect(onSettings.mock.calls).toEqual([
      [{ locale: 'en' }],
      [{ country: 'BE' }],
      [{ appearance: 'dark' }],
    ]);
  });

  it('makes Vigie quieter and normal again, and says that danger is never quieter', () => {
    const onSettings = vi.fn();
    const { root, again, text, t } = showPage(page({}, { onSettings }));
    const radio = (index: number) => root.querySelectorAll<HTMLInputElement>('input[type=radio]')[index];
    expect([radio(0)?.checked, radio(1)?.checked]).toEqual([true, false]);
    expect(text()).toContain(t('settings.voice.quieter.text'));
    radio(1)?.click();
    again(page({ quieter: true }, { onSettings }));
    expect(radio(1)?.checked).toBe(true);
    radio(0)?.click();
    expect(onSettings.mock.calls).toEqual([[{ quieter: true }], [{ quieter: false }]]);
  });

  it('lets the memory between visits be switched off, and says what it is', () => {
    const onSettings = vi.fn();
    const { find, text, t } = showPage(page({}, { onSettings }));
    expect(text()).toContain(t('settings.remembers.text'));
    find('input[type=checkbox]').click();
    expect(onSettings.mock.calls).toEqual([[{ remembers: false }]]);
  });

  it('says how long the log is kept, and asks before a choice that deletes something', async () => {
    const onSettings = vi.fn();
    const { choose, press, text, t } = showPage(page({}, { onSettings, onCount: async () => 2 }));
    choose(t('retention.label'), '30');
    await vi.waitFor(() => expect(text()).toContain(t('retention.ask', { count: 2 })));
    expect(onSettings).not.toHaveBeenCalled();
    await press(t('retention.yes'));
    expect(onSettings.mock.calls).toEqual([[{ retention: 30 }]]);
  });

  it('pauses and goes on', async () => {
    const onSettings = vi.fn();
    const { press, again, t } = showPage(page({}, { onSettings }));
    await press(t('popup.protection.pause'));
    again(page({ paused: true }, { onSettings }));
    await press(t('popup.protection.paused.action'));
    expect(onSettings.mock.calls).toEqual([[{ paused: true }], [{ paused: false }]]);
  });

  it('withdraws the agreement after a yes; without one there is nothing to withdraw', async () => {
    const onWithdraw = vi.fn(resolved);
    const { press, again, text, find, t } = showPage(page({}, { onWithdraw }));
    await press(t('settings.withdraw'));
    expect(onWithdraw).not.toHaveBeenCalled();
    await press(t('settings.withdraw.yes'));
    expect(onWithdraw).toHaveBeenCalledOnce();
    again(page({ consentedAt: null }));
    expect(text()).not.toContain(t('settings.withdraw'));
    expect(find('.settings-protection a').getAttribute('href')).toBe('/welcome.html');
  });

  it('deletes everything after a yes only, and says what happened', async () => {
    const onErase = vi.fn(resolved);
    const { press, text, t } = showPage(page({}, { onErase }));
    await press(t('settings.erase'));
    await press(t('settings.erase.no'));
    expect(onErase).not.toHaveBeenCalled();
    await press(t('settings.erase'));
    await press(t('settings.erase.yes'));
    expect(onErase).toHaveBeenCalledOnce();
    expect(text()).toContain(t('settings.erase.done'));
  });

  it('never says that all is deleted when it is not', async () => {
    const { press, text, find, t } = showPage(page({}, { onErase: () => Promise.reject(new Error('disk')) }));
    await press(t('settings.erase'));
    await press(t('settings.erase.yes'));
    expect(find('[role=alert]').textContent).toBe(t('settings.erase.failed'));
    expect(text()).not.toContain(t('settings.erase.done'));
  });
});
