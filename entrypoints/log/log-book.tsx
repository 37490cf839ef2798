import { useState } from 'preact/hooks';
import type { DetailView } from '../../components/log/detail.tsx';
import { logFailureOf } from '../../components/log/failure.ts';
import { LogPage } from '../../components/log/log-page.tsx';
import type { Chooser } from '../../components/ui/page-state.ts';
import { tellLogChanged } from '../../utils/messaging/client/index.ts';
import type { Retention } from '../../utils/model/index.ts';
import { keptSince } from '../../utils/settings/index.ts';
import { unlockLog } from '../lock/unlock-log.ts';
import { useAutoLock } from './use-auto-lock.ts';
import { useList } from './use-list.ts';

/** The log page on the real log. A record is opened only when it is asked for. */
export function LogBook({ settings, onSettings }: Chooser) {
  const { retention } = settings;
  const [openedAt] = useState(Date.now);
  const { list, filter, setFilter, load, more, log } = useList(keptSince(retention, openedAt));
  const [detail, setDetail] = useState<DetailView | null>(null);

  // What is shown goes as well when the log locks itself.
  useAutoLock(() => {
    setDetail(null);
    void load();
  });

  const show = async (key: string) => {
    setDetail({ kind: 'loading', key });
    const shown = await read(key);
    // Another one may have been asked for, or this one closed, in the meantime.
    setDetail((current) => (current?.key === key ? shown : current));
  };

  const read = async (key: string): Promise<DetailView> => {
    try {
      if (!log.current) return { kind: 'failed', key, failure: 'failed' };
      return { kind: 'open', key, record: await log.current.read(key) };
    } catch (error) {
      return { kind: 'failed', key, failure: logFailureOf(error) };
    }
  };

  const remove = async (key: string) => {
    await log.current?.remove(key);
    void tellLogChanged();
    setDetail((current) => (current?.key === key ? null : current));
    await load();
  };

  const count = async (next: Retention): Promise<number> => {
    const before = keptSince(next, Date.now());
    return before === null ? 0 : ((await log.current?.countOlder(before)) ?? 0);
  };

  const forget = async (key: string) => {
    await log.current?.forgetPerson(key);
    void tellLogChanged();
    // The open one may be another chat with the same person.
    setDetail(null);
    await load();
  };

  const clear = async () => {
    await log.current?.clear();
    void tellLogChanged();
    setDetail(null);
    await load();
  };

  return (
    <LogPage
      list={list}
      detail={detail}
      onShow={show}
      onClose={() => setDetail(null)}
      filter={filter}
      onFilter={setFilter}
      onRemove={remove}
      onForget={forget}
      retention={retention}
      onCount={count}
      onRetention={(next) => onSettings({ retention: next })}
      onClear={clear}
      onRetry={load}
      onUnlock={async (passphrase) => {
        const outcome = await unlockLog(passphrase);
        if (outcome === 'open') await load();
        return outcome;
      }}
      onMore={more}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
