import { logFailureOf } from '../../../components/log/failure.ts';
import type { Log } from '../../../utils/log/index.ts';
import type { ArchiveSource, FlaggedConversation } from '../../../utils/model/index.ts';
import type { Report } from '../protocol.ts';
import { flaggedOf } from './flagged-of.ts';
import type { Held } from './reading.ts';

export interface Kept {
  readonly file: Pick<ArchiveSource, 'fileName' | 'sha256'>;
  readonly versions: FlaggedConversation['versions'];
  readonly held: ReadonlyMap<string, Held>;
}

/**
 * Saves the chosen conversations, one after the other, and tells of each only when the log has acknowledged it or
 * could not. Saving again what is there changes nothing.
 */
export async function keepConversations(
  ids: readonly string[],
  { file, versions, held }: Kept,
  openLog: () => Promise<Pick<Log, 'save'>>,
  tell: (report: Report) => void,
): Promise<void> {
  for (const id of ids) {
    try {
      const one = held.get(id);
      if (!one) throw new Error('never offered');
      const log = await openLog();
      const { key } = await log.save(flaggedOf(one.conversation, one.assessment, file, versions));
      tell({ tell: 'kept', id, key });
    } catch (error) {
      tell({ tell: 'not-kept', id, failure: logFailureOf(error) });
    }
  }
}
