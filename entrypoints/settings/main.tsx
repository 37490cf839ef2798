import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { mountPage } from '../../components/ui/page-root.tsx';
import { leavePages } from '../../utils/browser/leaving/index.ts';
import * as store from '../../utils/settings/index.ts';
import { countOlder } from './count-older.ts';
import { eraseEverything } from './erase-everything.ts';
import { useLock } from './use-lock.ts';

mountPage({
  store,
  title: 'settings.title',
  onExit: leavePages,
  Page: (chooser) => (
    <SettingsPage
      {...chooser}
      lock={useLock()}
      onCount={countOlder}
      onWithdraw={async () => {
        await store.saveSettings({ consentedAt: null, paused: false });
      }}
      onErase={eraseEverything}
    />
  ),
});
