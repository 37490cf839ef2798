import { type Assessment, LEVELS, levelRank } from '../../utils/model/index.ts';

/** What a card has said in a chat, on this visit or an earlier one. */
export type Said = ReadonlySet<string>;

/** What a card would speak of: its level (with those below), tactics, combinations, and the user's own distress. */
export function reasonIds({ level, signals, contributions, facts }: Assessment): Said {
  return new Set([
    ...LEVELS.slice(0, levelRank(level) + 1),
    ...signals.map(({ tactic }) => tactic),
    ...contributions.map(({ reason }) => reason),
    ...facts.filter(({ fact }) => fact === 'in-distress').map(({ fact }) => fact),
  ]);
}

/** Whether this is more than a notice: the card opens by itself. */
export function speaksUp({ level, facts }: Assessment): boolean {
  return levelRank(level) >= levelRank('warning') || facts.some(({ fact }) => fact === 'in-distress');
}

/** Identical warnings are ignored from the third on, so a card returns only with something new to say. */
export const hasNews = (assessment: Assessment, said: Said): boolean =>
  speaksUp(assessment) && [...reasonIds(assessment)].some((reason) => !said.has(reason));
