import { readJson } from '../json/read-json.ts';
import { isOnTheWayToOwner, isUserName } from './sections.ts';

/** Own user name as the JSON's profile says it; null where it doesn't. Reads no further than that. */
export async function ownerInJson(bytes: AsyncIterable<Uint8Array>): Promise<string | null> {
  const batches = readJson(bytes, (at, key, kind) => {
    if (kind === 'plain')
      return isUserName(String(key)) && isOnTheWayToOwner(at.map(String)) ? 'take' : 'skip';
    return kind === 'object' && isOnTheWayToOwner([...at, key].map(String)) ? 'enter' : 'skip';
  });
  for await (const batch of batches)
    for (const found of batch)
      if (found.kind === 'value' && typeof found.value === 'string' && found.value.trim() !== '')
        return found.value.trim();
  return null;
}
