// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Screen } from '../../../../components/welcome/screens.ts';
import { Welcome } from '../../../../components/welcome/welcome.tsx';
import type { Settings } from '../../../../utils/model/index.ts';
import { chooser, nothing } from '../../../stories/pages/acts.ts';
import { AGREED, NOON } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

const welcome = (
  change: Partial<Settings> = {},
  onSettings: (patch: Partial<Settings>) => void = nothing,
  settingsFailed = false,
  first: Screen = 'choice',
) => (
  <Welcome
    {...chooser({ ...AGREED, ...change })}
    onSettings={onSettings}
    settingsFailed={settingsFailed}
    now={() => NOON}
    first={first}
  />
);
const UNDECIDED = { consentedAt: null };

const atStart = (onSettings: (patch: Partial<Settings>) => void = nothing) =>
  welcome(UNDECIDED, onSettings, false, 'start');

describe('the screens', () => {
  it('for me: two, from what Vigie does to the consent, and back', async () => {
    const onSettings = vi.fn();
    const { press, t, text } = showPage(atStart(onSettings));
    expect(text()).not.toContain(t('welcome.accept'));
    await press(t('welcome.for.me'));
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ installedFor: 'me' });
    expect(text()).toContain(t('welcome.screen', { step: 2, steps: 2 }));
    expect(text()).toContain(t('welcome.accept'));
    expect(document.activeElement?.textContent).toBe(t('welcome.details'));
    await press(t('welcome.back'));
    expect(text()).toContain(t('welcome.for'));
  });

  it('for my child: three; a parent reads first what they will not see, and that it introduces itself', async () => {
    const onSettings = vi.fn();
    const { press, t, text } = showPage(atStart(onSettings));
    await press(t('welcome.for.child'));
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ installedFor: 'child', introducedAt: null });
    expect(text()).not.toContain(t('welcome.accept'));
    for (const key of ['sees.first', 'sees.mark', 'you.nothing', 'you.log', 'talk.say'] as const) {
      expect(text()).toContain(t(`welcome.child.${key}`));
    }
    await press(t('welcome.next'));
    expect(text()).toContain(t('welcome.screen', { step: 3, steps: 3 }));
    expect(text()).toContain(t('welcome.child.read'));
    await press(t('welcome.back'));
    expect(text()).toContain(t('welcome.child'));
  });

  it('a parent’s consent shares nothing: the only thing kept is when it was given', async () => {
    const onSettings = vi.fn();
    const child = { ...UNDECIDED, installedFor: 'child' } as const;
    const { press, again, t, text } = showPage(welcome(child, onSettings));
    await press(t('welcome.accept'));
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ consentedAt: NOON, paused: false });
    again(welcome({ installedFor: 'child' }, onSettings));
    expect(text()).toContain(t('welcome.on.child'));
  });

  it('whoever has agreed and comes back finds what Vigie reads', () => {
    const { text, t } = showPage(<Welcome {...chooser(AGREED)} now={() => NOON} />);
    expect(text()).toContain(t('welcome.reads'));
    expect(text()).toContain(t('welcome.on'));
  });
});

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
