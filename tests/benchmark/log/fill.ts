import { openLog } from '../../../utils/log/index.ts';
import { flagged, messages } from '../../unit/log/samples.ts';

/** Runs in a page of the extension: so many conversations of `each` messages, written as the background writes them. */
Object.assign(globalThis, {
  async fillLog(count: number, each: number): Promise<number> {
    const log = await openLog();
    for (let number = 0; number < count; number += 1) {
      const peer = { name: `Max ${number}`, handle: `max_${number}` };
      await log.save(flagged(messages(0, each), { identity: { id: `c${number}`, peer } }));
    }
    log.close();
    return count;
  },
});
