import type { Message } from '../../model/index.ts';
import type { Run } from './content.ts';

/**
 * Indices of the messages that no reading of the page showed directly below the one before them: nobody can say whether
 * others stood in between.
 */
export function gapsIn(runs: readonly Run[], messages: readonly Message[]): number[] {
  const below = new Map<string, Set<string>>();
  for (const { after, before, messages: own, gaps = [] } of runs) {
    const apart = new Set(gaps);
    const row = [after, ...own.map(({ id }) => id), before].filter((id) => id !== null);
    row.slice(1).forEach((id, index) => {
      if (apart.has(id)) return;
      const above = row[index] ?? '';
      below.set(above, (below.get(above) ?? new Set()).add(id));
    });
  }
  return messages.flatMap(({ id }, index) => {
    const above = messages[index - 1];
    return above && !below.get(above.id)?.has(id) ? [index] : [];
  });
}
