import { type Log, openLog } from '../../utils/log/index.ts';
import { unlockedKey } from '../../utils/settings/index.ts';

/** Opens the log for one act. */
export async function withLog<Value>(act: (log: Log) => Promise<Value>): Promise<Value> {
  const log = await openLog({ unlocked: unlockedKey });
  try {
    return await act(log);
  } finally {
    log.close();
  }
}
