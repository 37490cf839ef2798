import type { LogFilter } from '../../components/log/list-filter.tsx';
import type { ListView } from '../../components/log/log-page.tsx';
import type { ListPlace, Log } from '../../utils/log/index.ts';
import { readPage } from './read-page.ts';
import type { Whose } from './whose-log.ts';

/** What the page shows first, and what the next screen of it comes after. */
export interface FirstList {
  readonly list: ListView;
  readonly next: ListPlace | undefined;
}

/** The first screen of the list that is to be shown; of nobody's as long as the user has to choose. */
export async function readList(
  log: Pick<Log, 'list' | 'protection'>,
  whose: Whose,
  filter: LogFilter,
): Promise<FirstList> {
  if (whose.kind === 'choose') return { list: whose, next: undefined };
  const unprotected = (await log.protection()) === 'none';
  if (whose.kind === 'nobody') {
    return {
      list: { kind: 'open', account: undefined, entries: [], more: false, unprotected },
      next: undefined,
    };
  }
  const { account, others } = whose;
  const { entries, next } = await readPage(log, account, filter);
  return { list: { kind: 'open', account, others, entries, more: next !== undefined, unprotected }, next };
}
