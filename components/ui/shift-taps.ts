/** A key as far as the quick exit looks at it. `at`: ms of any clock that only goes forward. */
interface Key {
  readonly key: string;
  readonly at: number;
  /** The focus is where text is written: there Shift is for capitals. */
  readonly typing: boolean;
}

const TAPS = 3;
/** Longer between two taps, and the first one no longer counts. */
const PAUSE_MS = 1500;

/**
 * Counts how often Shift was tapped alone. Takes every key that goes down and says how many taps are still
 * missing; 0: leave now. A key in between, a long pause or a text field start it again.
 */
export function countShiftTaps(): (key: Key) => number {
  let taps = 0;
  let last = Number.NEGATIVE_INFINITY;
  return ({ key, at, typing }) => {
    if (key !== 'Shift' || typing) taps = 0;
    else taps = at - last <= PAUSE_MS ? taps + 1 : 1;
    last = key === 'Shift' && !typing ? at : Number.NEGATIVE_INFINITY;
    if (taps < TAPS) return TAPS - taps;
    taps = 0;
    return 0;
  };
}
