import { type DamageReason, reasonOf } from './damage.ts';
import type { ArchiveEntry } from './format.ts';

const HEAD_BYTES = 64 * 1024;

/** The first bytes of an entry, and what kept more from being read. */
export async function headOf(
  entry: ArchiveEntry,
): Promise<{ bytes: Uint8Array; damage: DamageReason | null }> {
  const head = new Uint8Array(HEAD_BYTES);
  let length = 0;
  let damage: DamageReason | null = null;
  try {
    for await (const chunk of entry.open()) {
      const part = chunk.subarray(0, HEAD_BYTES - length);
      head.set(part, length);
      length += part.length;
      if (length === HEAD_BYTES) break;
    }
  } catch (error) {
    damage = reasonOf(error);
  }
  return { bytes: head.subarray(0, length), damage };
}
