import { type Assessment, type Level, levelRank } from '../../utils/model/index.ts';

/** What the user has already seen and folded away. */
export interface Folded {
  readonly level: Level;
  readonly reasons: ReadonlySet<string>;
}

/** What a card would speak of: its tactics, its combinations, and the user's own distress. */
export function reasonIds({ signals, contributions, facts }: Assessment): Set<string> {
  return new Set([
    ...signals.map(({ tactic }) => tactic),
    ...contributions.map(({ reason }) => reason),
    ...facts.filter(({ fact }) => fact === 'in-distress').map(({ fact }) => fact),
  ]);
}

/** Whether this is more than a notice: the card opens by itself. */
export function speaksUp({ level, facts }: Assessment): boolean {
  return levelRank(level) >= levelRank('warning') || facts.some(({ fact }) => fact === 'in-distress');
}

export const fold = (assessment: Assessment): Folded => ({
  level: assessment.level,
  reasons: reasonIds(assessment),
});

/** Identical warnings are ignored from the third on, so a folded card returns only with something new to say. */
export function hasNews(assessment: Assessment, folded: Folded | null): boolean {
  if (!speaksUp(assessment)) return false;
  if (folded === null || levelRank(assessment.level) > levelRank(folded.level)) return true;
  return [...reasonIds(assessment)].some((reason) => !folded.reasons.has(reason));
}
