import type { ArchiveEntry } from '../format.ts';
import { readJson } from '../json/read-json.ts';
import { isOnTheWayToOwner, isUserName } from './sections.ts';

/** Own user name as the JSON's profile says it; null where it doesn't, or is damaged before. */
export async function jsonOwner(entry: ArchiveEntry): Promise<string | null> {
  try {
    const batches = readJson(entry.open(), (at, key, kind) => {
      const path = [...at, key].map(String);
      if (kind === 'plain')
        return isUserName(String(key)) && isOnTheWayToOwner(at.map(String)) ? 'take' : 'skip';
      return kind === 'object' && isOnTheWayToOwner(path) ? 'enter' : 'skip';
    });
    for await (const batch of batches)
      for (const found of batch)
        if (found.kind === 'value' && typeof found.value === 'string' && found.value.trim() !== '')
          return found.value.trim();
  } catch {
    // What is damaged is told when the messages are read.
  }
  return null;
}
