import type { Entry } from './entry.ts';

/**
 * Tells each message whether a gap lies above it. What stands above the first one is not known at all: that is none.
 * Nothing above `from` has changed.
 */
export const markGaps = (entries: readonly Entry[], from: number): boolean => {
  let changed = false;
  for (const entry of entries.slice(from)) {
    const gapBefore = entry.index > 0 && !entry.joined;
    if (!entry.message.gapBefore !== gapBefore) continue;
    entry.message = { ...entry.message, gapBefore };
    changed = true;
  }
  return changed;
};
