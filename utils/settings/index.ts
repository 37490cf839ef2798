export { countryFor } from './country.ts';
export { keptSince } from './kept-since.ts';
export { loadSettings, saveSettings, watchSettings } from './store.ts';
export { keepUnlocked, lockIfUnused, unlockedKey, watchLocking } from './unlocked-key.ts';
export { noteTry, waitLeft } from './wrong-tries.ts';
