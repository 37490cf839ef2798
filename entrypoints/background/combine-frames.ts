import { type HealthState, levelRank, type TabStatus } from '../../utils/model/index.ts';

/** What the user must hear of first: a chat that can't be read, before one that can, before no chat. */
const MOST_TELLING: readonly HealthState[] = [
  'blind',
  'degraded',
  'reading',
  'logged-out',
  'empty',
  'no-chat',
];

function weight({ level, health }: TabStatus): number {
  const rank = health ? MOST_TELLING.length - MOST_TELLING.indexOf(health.state) : 0;
  return levelRank(level) * 10 + rank;
}

/** One status for a tab whose chat may sit in any of its frames: the gravest, then the most telling. */
export function combineFrames(frames: readonly TabStatus[]): TabStatus | null {
  const [first, ...others] = frames;
  if (!first) return null;
  const chosen = others.reduce((best, frame) => (weight(frame) > weight(best) ? frame : best), first);
  return {
    ...chosen,
    distress: frames.some(({ distress }) => distress),
    unsaved: frames.some(({ unsaved }) => unsaved),
  };
}
