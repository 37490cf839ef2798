import type { ArchiveEntry } from '../format.ts';
import { histories } from './histories.ts';
import { readRow } from './row.ts';

/** Own user name: whoever the first row that calls itself one's own is from. The lists before 2023 never say it. */
export async function ownerIn(entries: readonly ArchiveEntry[]): Promise<string | null> {
  for (const entry of entries) {
    try {
      for await (const piece of histories(entry)) {
        if (piece.kind === 'end') continue;
        for (const value of piece.rows) {
          const row = readRow(value);
          if (row?.isOwn === true && row.from !== '') return row.from;
        }
      }
    } catch {
      // What is damaged is told when the messages are read.
    }
  }
  return null;
}
