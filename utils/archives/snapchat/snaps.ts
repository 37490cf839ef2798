import type { ArchiveEntry } from '../format.ts';
import { LIMITS } from '../limits.ts';
import type { Talk } from './conversation.ts';
import { histories } from './histories.ts';
import { talks } from './talks.ts';

/**
 * Snaps have a file of their own, without words. They belong between the words of the same conversation, so they are
 * held until it comes.
 */
export interface Held {
  readonly talks: Map<string, Talk>;
  /** Files that are read by themselves: with words, damaged, or too many to hold. */
  readonly rest: readonly ArchiveEntry[];
}

export async function holdSnaps(entries: readonly ArchiveEntry[]): Promise<Held> {
  const held = new Map<string, Talk>();
  const rest: ArchiveEntry[] = [];
  for (const entry of entries) {
    const snaps = (await hasWords(entry)) ? null : await talksOf(entry);
    if (!snaps) rest.push(entry);
    else
      for (const talk of snaps) {
        const before = held.get(talk.key);
        held.set(talk.key, before ? { ...talk, rows: [...before.rows, ...talk.rows] } : talk);
      }
  }
  return { talks: held, rest };
}

/** By the keys of its first row. */
async function hasWords(entry: ArchiveEntry): Promise<boolean> {
  try {
    for await (const piece of histories(entry))
      if (piece.kind === 'rows') {
        const [first] = piece.rows;
        return typeof first !== 'object' || first === null || 'Content' in first || 'Text' in first;
      }
  } catch {
    return true;
  }
  return false;
}

async function talksOf(entry: ArchiveEntry): Promise<Talk[] | null> {
  const found: Talk[] = [];
  let size = 0;
  try {
    for await (const one of talks(entry)) {
      if (one.kind === 'not-understood') return null;
      size += one.talk.rows.length;
      if (size >= LIMITS.messages) return null;
      found.push(one.talk);
    }
  } catch {
    return null;
  }
  return found;
}
