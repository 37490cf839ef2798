import type { ContactRows } from './first-contact/index.ts';
import numbers from './first-contact/numbers.json' with { type: 'json' };

/** The few numbers of each country that the card in the page shows; tests/tools/import-directory.ts derives them. */
export const FIRST_CONTACTS: ContactRows = numbers;
