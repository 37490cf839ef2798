import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/index.ts';

/** Where the user's choices live; utils/settings has this shape. */
export interface SettingsStore {
  readonly loadSettings: () => Promise<Settings>;
  readonly saveSettings: (patch: Partial<Settings>) => Promise<Settings>;
  readonly watchSettings: (onChange: (settings: Settings) => void) => () => void;
  readonly countryFor: (settings: Settings, browserLanguages: readonly string[]) => string;
}

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
    // Choices that can't be read are as if never made: nothing is claimed that the user did not say.
    store.loadSettings().then(setSettings, () => setSettings(DEFAULT_SETTINGS));
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
