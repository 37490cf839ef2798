import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import type { Settings } from '../../../utils/model/index.ts';
import { chooser, lockOf, resolved } from './acts.ts';
import { AGREED } from './invented.ts';
import type { Stories } from './stories.ts';

const settings = (change: Partial<Settings>, settingsFailed = false, lock = lockOf()) => (
  <SettingsPage
    {...chooser({ ...AGREED, ...change })}
    lock={lock}
    onCount={async () => 2}
    settingsFailed={settingsFailed}
    onWithdraw={resolved}
    onErase={resolved}
  />
);

export const SETTINGS_STORIES: Stories = {
  on: () => settings({}),
  paused: () => settings({ paused: true, quieter: true, remembers: false }),
  'not-started': () => settings({ consentedAt: null }),
  failed: () => settings({}, true),
  locked: () => settings({}, false, lockOf('locked')),
  unlocked: () => settings({}, false, lockOf('unlocked')),
};
