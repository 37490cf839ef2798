import type { call as callBackground } from '../../utils/messaging/client/index.ts';
import type { TabStatus } from '../../utils/model/index.ts';
import type { Clock } from './clock.ts';

export interface Presence {
  /** Tells the background how this frame is doing, if that is news. */
  report(status: TabStatus): void;
  /** Tells it once more: the page came back from the browser's back/forward cache, where it counted as gone. */
  repeat(): void;
  stop(): void;
}

const GATHER_MS = 150;
const RETRY_MS = 5000;

export function createPresence(call: typeof callBackground, clock: Clock, onOrphaned: () => void): Presence {
  let latest: TabStatus | null = null;
  let told = '';
  let callOff: (() => void) | null = null;
  let stopped = false;

  async function tell(): Promise<void> {
    callOff = null;
    const status = latest;
    if (stopped || !status) return;
    const text = JSON.stringify(status);
    if (text === told) return;
    told = text;
    const result = await call('report-status', status);
    if (stopped || result.ok) return;
    if (result.error === 'orphaned') return onOrphaned();
    told = '';
    callOff ??= clock.after(RETRY_MS, () => void tell());
  }

  return {
    report(status) {
      latest = status;
      callOff ??= clock.after(GATHER_MS, () => void tell());
    },
    repeat() {
      told = '';
      if (latest) callOff ??= clock.after(GATHER_MS, () => void tell());
    },
    stop() {
      stopped = true;
      callOff?.();
    },
  };
}
