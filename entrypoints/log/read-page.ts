import { type LogFilter, passes } from '../../components/log/list-filter.tsx';
import type { ListPlace, Log, LogEntry } from '../../utils/log/index.ts';

/** About what a window shows at once: each entry takes opening its sealed parts. */
const PAGE = 20;

/** Entries for one screen, and what the next screen comes after; `next` undefined: that was all. */
export interface LogPart {
  readonly entries: readonly LogEntry[];
  readonly next: ListPlace | undefined;
}

/**
 * One screen of an account's log, newest first, from `before` on. Names and levels are sealed, so with a filter entries
 * are opened until enough of them pass.
 */
export async function readPage(
  log: Pick<Log, 'list'>,
  account: string | null,
  filter: LogFilter,
  before?: ListPlace,
): Promise<LogPart> {
  const entries: LogEntry[] = [];
  let next = before;
  for (;;) {
    const read = await log.list({ account, limit: PAGE, ...(next === undefined ? {} : { before: next }) });
    entries.push(...read.filter((entry) => passes(filter, entry)));
    if (read.length < PAGE) return { entries, next: undefined };
    next = read.at(-1);
    if (entries.length >= PAGE) return { entries, next };
  }
}
