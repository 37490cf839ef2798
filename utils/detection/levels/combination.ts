import type { Level } from '../../model/index.ts';
import type { View } from './view.ts';

/** Signs that say more together than apart. */
export interface Combination {
  /** Shown as a reason: never rename. */
  readonly reason: string;
  readonly points: number;
  readonly floor?: Level;
  /** Whether "I know this person" may quiet it: only when each of its signs may be quieted. */
  readonly mild: boolean;
  /** The messages it rests on; null when it does not hold. */
  readonly holds: (view: View) => readonly number[] | null;
}
