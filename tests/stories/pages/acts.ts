import type { LockSectionProps } from '../../../components/lock/lock-section.tsx';
import type { Chooser } from '../../../components/ui/page-state.ts';
import type { Settings } from '../../../utils/model/index.ts';

/** What the buttons of a story do. */
export const nothing = (): void => {};
export const resolved = (): Promise<void> => Promise.resolve();

export const noChecks = (): Promise<[]> => Promise.resolve([]);
export const noReport = (): Promise<null> => Promise.resolve(null);

export const chooser = (settings: Settings): Chooser => ({
  settings,
  country: settings.country === 'auto' ? 'FR' : settings.country,
  automaticCountry: 'FR',
  settingsFailed: false,
  onSettings: nothing,
});

/** A lock that takes any passphrase. */
export const lockOf = (protection: LockSectionProps['protection'] = 'none'): LockSectionProps => ({
  protection,
  onUnlock: () => Promise.resolve('open'),
  onProtect: resolved,
  onLock: resolved,
  onUnprotect: resolved,
});
