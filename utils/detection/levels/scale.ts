import { type Contribution, type Level, levelRank } from '../../model/index.ts';

/** Points from which a level is reached. `danger` is never a matter of points: it takes a reason that brings it. */
export const SCALE: readonly { readonly level: Level; readonly points: number }[] = [
  { level: 'notice', points: 5.6 },
  { level: 'warning', points: 10 },
];

/** Points of all reasons, to one decimal. */
export function scoreOf(contributions: readonly Contribution[]): number {
  return Math.round(contributions.reduce((sum, { points }) => sum + points, 0) * 10) / 10;
}

/** The level that a list of reasons makes: the highest floor, or what their points reach. */
export function levelOf(contributions: readonly Contribution[]): Level {
  const score = scoreOf(contributions);
  let level: Level = 'none';
  for (const step of SCALE) if (score >= step.points) level = step.level;
  for (const { floor } of contributions) if (floor && levelRank(floor) > levelRank(level)) level = floor;
  return level;
}
