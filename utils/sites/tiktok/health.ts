import type { Health } from '../../model/index.ts';
import { type Concept, SIGNS, type Sign } from './selectors.ts';

/** Counts of what the rows on the page gave; no words. */
export interface RowsSeen {
  /** Elements that look like message rows. */
  readonly rows: number;
  /** Of these, messages that were read (the rest: system tips, rows not filled in). */
  readonly messages: number;
  readonly unknownSenders: number;
  /** Messages with something in them that has no name here. */
  readonly notUnderstood: number;
}

/** Concepts with the sign that found them; null: not found although the chat should have it. */
export type Matches = readonly (readonly [Concept, Sign | null])[];

/** More than a fifth unsure: said as degraded; more than half: nothing can be promised. */
const SOME = 0.2;
const MOST = 0.5;

const signsOf = (concept: Concept): readonly Sign[] => SIGNS[concept];

/**
 * Concepts that only a later sign found. A class name is no fallback where its generation never had a hook: a page with
 * any old hook counts as old (mixtures exist), every other as new, also one that has lost all hooks.
 */
const fallenConcepts = (matches: Matches): Concept[] => {
  const hooks = matches.flatMap(([, sign]) => (sign?.how === 'hook' ? [sign.generation] : []));
  const generation = hooks.includes('old') ? 'old' : 'new';
  return matches.flatMap(([concept, sign]) => {
    if (sign?.how === 'hook') return [];
    const hadHook = signsOf(concept).some(
      (known) => known.how === 'hook' && (known.generation === 'both' || known.generation === generation),
    );
    const fallen = sign === null || hadHook || sign.how === 'structure' || sign.how === 'aria';
    return fallen ? [concept] : [];
  });
};

/** State of an open chat whose list was found. */
export const chatHealth = (seen: RowsSeen, matches: Matches, listHasWords: () => boolean): Health => {
  const concepts: string[] = fallenConcepts(matches);
  if (seen.messages === 0) {
    if (listHasWords())
      return { state: 'blind', reason: seen.rows === 0 ? 'no-message-rows' : 'no-message-words' };
  } else {
    if (seen.notUnderstood > seen.messages * MOST) return { state: 'blind', reason: 'no-message-words' };
    if (seen.unknownSenders > seen.messages * MOST) return { state: 'blind', reason: 'senders-unknown' };
    if (seen.notUnderstood > seen.messages * SOME) concepts.push('messageContent');
    if (seen.unknownSenders > seen.messages * SOME) concepts.push('sender');
  }
  return concepts.length === 0
    ? { state: 'reading', reason: 'ok' }
    : { state: 'degraded', reason: 'fallback-signs', concepts: [...new Set(concepts)] };
};
