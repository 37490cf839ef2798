import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { logFailureOf } from '../../components/log/failure.ts';
import type { ListView } from '../../components/log/log-page.tsx';
import { type Log, type LogEntry, openLog } from '../../utils/log/index.ts';
import { whoseLog } from './whose-log.ts';

const PAGE = 50;

/** One page of the account's log, newest first; `before`: older than that. */
async function pageOf(log: Log, account: string | null, before?: number): Promise<LogEntry[]> {
  return log.list({ account, limit: PAGE, ...(before === undefined ? {} : { before }) });
}

/** The log of one account, page by page. */
export function useList() {
  const [list, setList] = useState<ListView>({ kind: 'loading' });
  const log = useRef<Log | null>(null);
  const whose = useRef(whoseLog(location.search));

  const load = useCallback(async () => {
    try {
      log.current ??= await openLog();
      const account = await whose.current(log.current);
      const entries = account === undefined ? [] : await pageOf(log.current, account);
      setList({ kind: 'open', account, entries, more: entries.length === PAGE });
    } catch (error) {
      setList({ kind: 'failed', failure: logFailureOf(error) });
    }
  }, []);

  useEffect(() => {
    void load();
  }, [load]);

  const more = useCallback(async () => {
    const oldest = list.kind === 'open' ? list.entries.at(-1) : undefined;
    if (list.kind !== 'open' || list.account === undefined || !oldest || !log.current) return;
    try {
      const older = await pageOf(log.current, list.account, oldest.lastSavedAt);
      setList({ ...list, entries: [...list.entries, ...older], more: older.length === PAGE });
    } catch (error) {
      setList({ kind: 'failed', failure: logFailureOf(error) });
    }
  }, [list]);

  return { list, load, more, log };
}
