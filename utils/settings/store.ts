import { browser } from '../browser/index.ts';
import type { Settings } from '../model/index.ts';
import { parseSettings } from './parse.ts';

const KEY = 'settings';

/** The user's choices, with defaults for what is missing or unreadable. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Writes of this page or worker, one after the other: each patch builds on the one before. */
let writing: Promise<unknown> = Promise.resolve();

/** Changes some choices and gives back all of them. Rejects if the browser could not store them. */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const write = async (): Promise<Settings> => {
    const settings = parseSettings({ ...(await loadSettings()), ...patch });
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  };
  const result = writing.then(write, write);
  writing = result;
  return result;
}

/** Calls back after every change, made anywhere in the extension. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
