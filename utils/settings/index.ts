export { countryFor } from './country.ts';
export { keptSince } from './kept-since.ts';
export { loadSettings, saveSettings, watchSettings } from './store.ts';
export { keepUnlocked, LOCKS_AFTER_MS, unlockedKey, unlockedUntil } from './unlocked-key.ts';
export { noteTry, waitAfter, waitLeft } from './wrong-tries.ts';
