import type { Retention } from '../../utils/model/index.ts';
import { keptSince } from '../../utils/settings/index.ts';
import { withLog } from './with-log.ts';

/** How many conversations the log would lose at once; works while it is locked. */
export async function countOlder(retention: Retention): Promise<number> {
  const before = keptSince(retention, Date.now());
  return before === null ? 0 : withLog((log) => log.countOlder(before));
}
