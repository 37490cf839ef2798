export { countryFor } from './country.ts';
export { loadSettings, saveSettings, watchSettings } from './store.ts';
