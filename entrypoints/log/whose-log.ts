import type { Log } from '../../utils/log/index.ts';

/** Gives the account whose list is shown; undefined: nothing was ever kept. */
export type WhoseLog = (log: Pick<Log, 'latestAccount'>) => Promise<string | null | undefined>;

/**
 * The account that the page was opened for (`?account=`, empty: chats whose account is unknown), else the one saved
 * last. Decided once: after the last entry of it was deleted, nobody else's list takes its place.
 */
export function whoseLog(search: string): WhoseLog {
  const asked = new URLSearchParams(search).get('account');
  let account = asked === null ? undefined : asked || null;
  return async (log) => {
    if (account === undefined) account = await log.latestAccount();
    return account;
  };
}
