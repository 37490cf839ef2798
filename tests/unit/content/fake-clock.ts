import type { Clock } from '../../../entrypoints/chat.content/clock.ts';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is told to go on. */
export function fakeClock() {
  let now = 0;
  const timers = new Set<Timer>();
  const clock: Clock & { tick(ms: number): void } = {
    now: () => now,
    today: () => 1_800_000_000_000 + now,
    after(ms, callback) {
      const timer = { at: now + ms, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    /** Lets time pass, for instance while something works. */
    tick(ms) {
      now += ms;
    },
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    clock,
    settle,
    pending: () => timers.size,
    /** Lets `ms` pass and calls back whatever falls due, in order. */
    async pass(ms: number): Promise<void> {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = [...timers].sort((a, b) => a.at - b.at).find(({ at }) => at <= end);
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.callback();
        await settle();
      }
      now = end;
    },
  };
}
