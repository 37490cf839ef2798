import { COMBINATION_NAMES } from '../../utils/detection/index.ts';
import { LEVELS, PAUSE_KINDS, TACTICS } from '../../utils/model/index.ts';

/** All that a card can give as its reason: few enough to be looked up by their keyed hashes. */
export const SAYABLE: readonly string[] = [
  ...LEVELS,
  ...TACTICS,
  ...COMBINATION_NAMES,
  'in-distress',
  ...PAUSE_KINDS.map((kind) => `pause-${kind}`),
];
