import { type Assessment, levelRank, type Message, type Tactic } from '../../utils/model/index.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/** One tactic that was seen, with the words that show it. */
export interface Reason {
  readonly tactic: Tactic;
  readonly quotes: readonly Excerpt[];
}

const QUOTES_A_TACTIC = 3;

/** How much a tactic counts in this assessment: the level that it brings by itself, then its points. */
function weights(assessment: Assessment): Map<string, number> {
  const found = new Map<string, number>();
  for (const { reason, floor, points } of assessment.contributions) {
    const weight = levelRank(floor ?? 'none') * 1_000_000 + points;
    found.set(reason, Math.max(found.get(reason) ?? 0, weight));
  }
  return found;
}

/** The reasons of a warning in plain form, gravest first; the quotes of each in message order, one a message. */
export function reasonsOf(messages: readonly Pick<Message, 'text'>[], assessment: Assessment): Reason[] {
  const byTactic = new Map<Tactic, Map<number, Excerpt>>();
  for (const { tactic, message, start, end } of assessment.signals) {
    const quotes = byTactic.get(tactic) ?? new Map<number, Excerpt>();
    byTactic.set(tactic, quotes);
    const text = messages[message]?.text;
    if (text && !quotes.has(message) && quotes.size < QUOTES_A_TACTIC) {
      quotes.set(message, excerptOf(text, start, end));
    }
  }
  const weight = weights(assessment);
  return [...byTactic]
    .sort(([a], [b]) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0))
    .map(([tactic, quotes]) => ({ tactic, quotes: [...quotes.values()] }));
}
