import { ADAPTERS, type SiteAdapter } from '../../utils/sites/index.ts';
import { ariaChat } from './aria-chat/reader/index.ts';

/** The sites of the tests: those that ship, and one that doesn't. */
export const TEST_ADAPTERS: readonly SiteAdapter[] = [...ADAPTERS, ariaChat];
