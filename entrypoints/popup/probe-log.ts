import type { ConversationReference } from '../../utils/model/index.ts';
import { popupLog } from './read-log.ts';

/** Nobody's conversation. */
const PROBE: ConversationReference = { site: 'tiktok', id: 'vigie-self-test', account: null };
const PROBE_MS = 60_000;

/** Whether something can be written to the log, read again and taken away. Leaves no entry. */
export async function logWorks(now: number): Promise<boolean> {
  try {
    const log = await popupLog();
    const until = now + PROBE_MS;
    await log.rememberPerson(PROBE, { acquaintance: 'adult', until });
    const read = await log.recallPerson(PROBE);
    await log.rememberPerson(PROBE, null);
    await log.list({ limit: 1 });
    return read?.until === until && (await log.recallPerson(PROBE)) === null;
  } catch {
    return false;
  }
}
