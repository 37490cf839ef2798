import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/model/index.ts';

/** Where the user's choices live; utils/settings has this shape. */
export interface SettingsStore {
  readonly loadSettings: () => Promise<Settings>;
  readonly saveSettings: (patch: Partial<Settings>) => Promise<Settings>;
  readonly watchSettings: (onChange: (settings: Settings) => void) => () => void;
  readonly countryFor: (settings: Settings, browserLanguages: readonly string[]) => string;
}

/** What holds when the choices can't be read: nothing is claimed that the user did not say. */
const UNKNOWN: Settings = {
  consentedAt: null,
  paused: false,
  remembers: true,
  locale: 'auto',
  country: 'auto',
};

interface LiveSettings {
  /** null until they are read. */
  readonly settings: Settings | null;
  /** The last change could not be stored. */
  readonly failed: boolean;
  readonly change: (patch: Partial<Settings>) => void;
}

/** The user's choices, following changes made in other pages. */
export function useSettings(store: SettingsStore): LiveSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    store.loadSettings().then(setSettings, () => setSettings(UNKNOWN));
    return store.watchSettings(setSettings);
  }, [store]);
  const change = (patch: Partial<Settings>) => {
    store.saveSettings(patch).then(
      (saved) => {
        setSettings(saved);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  return { settings, failed, change };
}
