import type { SiteAdapter } from '../../../../utils/sites/index.ts';
import { observeLogs } from './observe-logs.ts';
import { SITE } from './read-log.ts';

/**
 * A second site, for tests only: any chat that follows ARIA (a `log` or `feed` of items whose labels name the writer).
 * It proves that a site is one folder behind `SiteAdapter` and one line in a register (tests/sites/register.ts).
 */
export const ariaChat: SiteAdapter = {
  site: SITE,
  matches: ({ hostname }) => hostname === 'chat.example',
  isChatPage: ({ pathname }) => pathname.startsWith('/talk'),
  observe: observeLogs,
};
