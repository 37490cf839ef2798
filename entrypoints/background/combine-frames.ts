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

/** The frame that stands for its tab: the gravest, then the most telling; undefined when there is none. */
export const chosenFrame = <Frame extends { readonly status: TabStatus }>(
  frames: readonly Frame[],
): Frame | undefined =>
  frames.reduce<Frame | undefined>(
    (best, frame) => (best && weight(frame.status) <= weight(best.status) ? best : frame),
    undefined,
  );

/** One status for a tab whose chat may sit in any of its frames. */
export function combineFrames(frames: readonly TabStatus[]): TabStatus | null {
  const chosen = chosenFrame(frames.map((status) => ({ status })))?.status;
  if (!chosen) return null;
  return {
    ...chosen,
    distress: frames.some(({ distress }) => distress),
    unsaved: frames.some(({ unsaved }) => unsaved),
  };
}
