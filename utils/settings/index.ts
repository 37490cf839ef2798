export { countryFor } from './country.ts';
export { keptSince } from './kept-since.ts';
export { loadSettings, saveSettings, watchSettings } from './store.ts';
