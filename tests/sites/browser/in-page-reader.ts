import type { Observation, Reading } from '../../../utils/sites/index.ts';
import { adapterFor } from '../../../utils/sites/index.ts';
import { TEST_ADAPTERS } from '../register.ts';

/** A reading as it can be carried out of the page. */
export interface Told {
  readonly health: Reading['health'];
  readonly account: string | null;
  readonly places: readonly (keyof NonNullable<Reading['places']>)[];
  readonly conversation: Reading['conversation'];
}

export interface InPageReader {
  start(): void;
  stop(): void;
  /** All readings so far. */
  readonly readings: Reading[];
  last(): Told | null;
}

declare global {
  interface Window {
    reader: InPageReader;
  }
}

const readings: Reading[] = [];
let observation: Observation | undefined;

window.reader = {
  readings,
  start() {
    const adapter = adapterFor(new URL(location.href), TEST_ADAPTERS);
    observation = adapter?.observe(window, (reading) => readings.push(reading));
  },
  stop() {
    observation?.stop();
  },
  last() {
    const reading = readings.at(-1);
    return reading
      ? {
          health: reading.health,
          account: reading.account,
          places: (['messages', 'composer', 'header'] as const).filter((place) => reading.places?.[place]),
          conversation: reading.conversation,
        }
      : null;
  },
};
