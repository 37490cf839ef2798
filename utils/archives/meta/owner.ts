import type { Answers } from '../format.ts';
import type { Thread } from './threads.ts';

export type Ownership =
  /** Empty: the user wrote in none of them. */
  { readonly owner: string } | { readonly choices: readonly string[] };

const MOST_CHOICES = 50;

/**
 * Who of the participants the user is: a name of their profile; else the answer; else the only one who is in every
 * conversation, where there are several; else it must be asked.
 */
export function ownerOf(
  threads: readonly Thread[],
  ownNames: readonly string[],
  { owner: answer }: Answers,
): Ownership {
  const counts = new Map<string, number>();
  for (const { about } of threads)
    for (const name of new Set(about.participants)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);

  const own = byCount.find((name) => ownNames.includes(name));
  if (own !== undefined) return { owner: own };
  if (answer !== undefined && (answer === '' || counts.has(answer))) return { owner: answer };
  const isSure = threads.length > 1 && threads.every(({ about }) => about.participants.length > 1);
  const inAll = byCount.filter((name) => counts.get(name) === threads.length);
  const [only] = inAll;
  if (only !== undefined && inAll.length === 1 && isSure) return { owner: only };
  return byCount.length === 0 ? { owner: '' } : { choices: byCount.slice(0, MOST_CHOICES) };
}
