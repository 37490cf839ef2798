import type { Entry } from './entry.ts';

/**
 * A separator counts for every message below it until the next one, also for those that came when it had been scrolled
 * out of the page: they take it from the message above, if no gap lies between. Nothing above `from` has changed.
 * Answers whether anything changed.
 */
export const carryTimes = (entries: readonly Entry[], from: number): boolean => {
  let changed = false;
  let above = entries[from - 1];
  for (const entry of entries.slice(from)) {
    const { message } = entry;
    const time = above?.message;
    if (entry.joined && message.displayedTime === undefined && time?.displayedTime !== undefined) {
      const { displayedTime, sentAt } = time;
      // Open at the end: nothing later was on the page, so the only bound is when it was read.
      const to = sentAt && sentAt.to >= time.readAt ? Math.max(sentAt.to, message.readAt) : sentAt?.to;
      entry.message = {
        ...message,
        displayedTime,
        ...(sentAt && to !== undefined ? { sentAt: { from: sentAt.from, to } } : {}),
      };
      entry.separator = above?.separator;
      changed = true;
    }
    above = entry;
  }
  return changed;
};
