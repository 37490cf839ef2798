import { reasonsOf } from '../../components/card/reasons.ts';
import { logFailureOf } from '../../components/log/failure.ts';
import type { ChatView } from '../../components/popup/chat-panel.tsx';
import type { LogView } from '../../components/popup/log-panel.tsx';
import { type Log, openLog } from '../../utils/log/index.ts';
import type { TabStatus } from '../../utils/model/index.ts';
import { unlockedKey } from '../../utils/settings/index.ts';
import { whoseOf } from '../log/whose-log.ts';

const LATEST = 3;

let opened: Promise<Log> | null = null;

/** The log, opened once for the life of the popup; after a failure the next call tries again. */
export function popupLog(): Promise<Log> {
  opened ??= openLog({ unlocked: unlockedKey }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

const isReading = (status: TabStatus | null): status is TabStatus =>
  status?.health?.state === 'reading' || status?.health?.state === 'degraded';

/** What was seen in the chat of the tab; null when none is read there. */
export async function readChat(status: TabStatus | null): Promise<ChatView | null> {
  if (status?.logKey) {
    try {
      const { key, identity, messages, assessment } = await (await popupLog()).read(status.logKey);
      const reasons = reasonsOf(assessment, { messages, kind: identity.kind });
      return { kind: 'flagged', key, level: assessment.level, reasons };
    } catch (error) {
      return { kind: 'unreadable', failure: logFailureOf(error) };
    }
  }
  if (!isReading(status)) return null;
  return status.level === 'none'
    ? { kind: 'none' }
    : { kind: 'seen', level: status.level, tactics: status.tactics };
}

/**
 * The latest entries of the account that is signed in; where no page shows one, of the account shown before (so
 * that nobody else's list follows the last deletion), else of the only one that has a log. A chat that is read
 * without a known account stands for "unknown", so that nobody sees somebody else's log by it.
 */
export async function readLog(status: TabStatus | null, shown?: string | null): Promise<LogView> {
  try {
    const log = await popupLog();
    const known = status?.account ?? (isReading(status) ? null : shown);
    const whose = known === undefined ? whoseOf(await log.accounts()) : whoseOf([], known);
    if (whose.kind === 'choose') return whose;
    const account = whose.kind === 'one' ? whose.account : null;
    const entries = await log.list({ account, limit: LATEST });
    return { kind: 'open', account, entries, unprotected: (await log.protection()) === 'none' };
  } catch (error) {
    const failure = logFailureOf(error);
    return failure === 'locked'
      ? { kind: 'locked', count: await countOf(status) }
      : { kind: 'failed', failure };
  }
}

/** While locked it can be said how many there are, not whose. */
const countOf = async (status: TabStatus | null): Promise<number> =>
  (await popupLog()).count(status ? { account: status.account } : {});
