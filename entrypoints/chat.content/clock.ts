/** Time as the content script needs it; tests bring their own. */
export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** ms since 1970-01-01 UTC. */
  today(): number;
  /** Calls back once after `ms`; returns the way to call it off. */
  after(ms: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  today: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
