import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { logFailureOf } from '../../components/log/failure.ts';
import { type LogFilter, NO_FILTER } from '../../components/log/list-filter.tsx';
import type { ListView } from '../../components/log/log-page.tsx';
import { type ListPlace, type Log, openLog } from '../../utils/log/index.ts';
import { unlockedKey } from '../../utils/settings/index.ts';
import { readList } from './read-list.ts';
import { readPage } from './read-page.ts';
import { whoseLog } from './whose-log.ts';

/** The log of one account, page by page, or the question of which. `keptSince`: what was last added to before it is deleted first. */
export function useList(keptSince: number | null) {
  const [list, setList] = useState<ListView>({ kind: 'loading' });
  const [filter, setFilter] = useState<LogFilter>(NO_FILTER);
  const log = useRef<Log | null>(null);
  const next = useRef<ListPlace | undefined>(undefined);
  const whose = useRef(whoseLog(location.search));
  // Of several readings that are under way (typing in the filter), the latest counts.
  const turn = useRef(0);

  const read = useCallback(
    async (wanted: LogFilter) => {
      turn.current += 1;
      const mine = turn.current;
      try {
        log.current ??= await openLog({ unlocked: unlockedKey });
        if (keptSince !== null) await log.current.expire(keptSince);
        const shown = await readList(log.current, whose.current(await log.current.accounts()), wanted);
        if (mine !== turn.current) return;
        next.current = shown.next;
        setList(shown.list);
      } catch (error) {
        if (mine === turn.current) setList({ kind: 'failed', failure: logFailureOf(error) });
      }
    },
    [keptSince],
  );

  useEffect(() => {
    void read(filter);
  }, [read, filter]);
  const load = useCallback(() => read(filter), [read, filter]);

  const more = useCallback(async () => {
    if (list.kind !== 'open' || list.account === undefined || !log.current) return;
    try {
      const part = await readPage(log.current, list.account, filter, next.current);
      next.current = part.next;
      setList({ ...list, entries: [...list.entries, ...part.entries], more: part.next !== undefined });
    } catch (error) {
      setList({ kind: 'failed', failure: logFailureOf(error) });
    }
  }, [list, filter]);

  const choose = ({ name, level }: LogFilter) =>
    setFilter(name === '' && level === 'all' ? NO_FILTER : { name, level });
  return { list, filter, setFilter: choose, load, more, log };
}
