import type { Assessment } from '../../model/index.ts';

/** When no assessment can be opened: all that is sure is that everything in the log had reached `warning`. */
export const UNKNOWN_ASSESSMENT: Assessment = {
  level: 'warning',
  score: 0,
  warnedAt: null,
  signals: [],
  facts: [],
  contributions: [],
  betweenPeers: false,
};
