import type { Settings } from '../../utils/model/index.ts';

/** `start`: what it is and for whom; `child`: for parents; `choice`: the details and the consent. */
export type Screen = 'start' | 'child' | 'choice';

const WAYS: Readonly<Record<Settings['installedFor'], readonly Screen[]>> = {
  me: ['start', 'choice'],
  child: ['start', 'child', 'choice'],
};

/** The screens of a way, in order; never more than three. */
export const screensFor = (whom: Settings['installedFor']): readonly Screen[] => WAYS[whom];

/** The screen before (-1) or after (1) another one. */
export function neighbour(whom: Settings['installedFor'], screen: Screen, by: -1 | 1): Screen {
  const way = screensFor(whom);
  return way[way.indexOf(screen) + by] ?? screen;
}
