/** Addresses of the extension's own pages, as seen from each other. */
export const ADVICE_PAGE = '/advice.html';
const EXPORT_PAGE = '/export.html';
export const ARCHIVE_PAGE = '/archive.html';
export const HELP_PAGE = '/help.html';
export const LOG_PAGE = '/log.html';
export const PRACTICE_PAGE = '/practice.html';
export const SETTINGS_PAGE = '/settings.html';
export const WELCOME_PAGE = '/welcome.html';

/** The log of this account (null: unknown). */
export const logHref = (account: string | null): string =>
  `${LOG_PAGE}?account=${encodeURIComponent(account ?? '')}`;

/** The export page downloads the conversation of this log key at once. */
export const exportHref = (key: string): string => `${EXPORT_PAGE}?key=${encodeURIComponent(key)}`;

/** Downloads every conversation of this account's log (null: account unknown). */
export const exportAllHref = (account: string | null): string =>
  `${EXPORT_PAGE}?all=${encodeURIComponent(account ?? '')}`;
