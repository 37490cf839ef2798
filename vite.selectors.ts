import type { Plugin } from 'vite';

/** The last two arguments of a sign: sources and month, e.g. `, 'A,D,N', '2026-09')`. */
const EVIDENCE = /,\s*'[^']*',\s*'\d{4}-\d{2}',?\s*\)/g;

/**
 * Leaves the evidence of each sign (source and date, for readers of `selectors.ts`) out of the bundle, where nothing
 * reads it: it would be a hundredth of the content script's budget.
 */
export function signsWithoutEvidence(): Plugin {
  return {
    name: 'vigie:signs-without-evidence',
    enforce: 'pre',
    transform: {
      filter: { id: /\/utils\/sites\/[a-z-]+\/selectors\.ts$/ },
      handler: (code) => ({ code: code.replace(EVIDENCE, ')'), map: null }),
    },
  };
}
