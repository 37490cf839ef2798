import { type Assessment, levelRank, type Message } from '../../model/index.ts';
import type { VerdictContent } from './content.ts';

/** Rewrites every message index of an assessment; what points nowhere is left out. */
export function reindex(assessment: Assessment, to: (index: number) => number | undefined): Assessment {
  const moved = <Found extends { readonly message: number }>(found: readonly Found[]): Found[] =>
    found.flatMap((one) => {
      const message = to(one.message);
      return message === undefined ? [] : [{ ...one, message }];
    });
  return {
    ...assessment,
    warnedAt: assessment.warnedAt === null ? null : (to(assessment.warnedAt) ?? null),
    signals: moved(assessment.signals),
    facts: moved(assessment.facts),
    contributions: assessment.contributions.map((contribution) => ({
      ...contribution,
      messages: contribution.messages.flatMap((index) => to(index) ?? []),
    })),
  };
}

/** The assessment with indices into a list of its own: the page's list is another one at the next visit. */
export function toOwnIds(
  assessment: Assessment,
  messages: readonly Message[],
): Pick<VerdictContent, 'ids' | 'assessment'> {
  const places = new Map<string, number>();
  const to = (index: number): number | undefined => {
    const id = messages[index]?.id;
    if (id === undefined) return undefined;
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  const moved = reindex(assessment, to);
  return { ids: [...places.keys()], assessment: moved };
}

interface Found {
  readonly rule: string;
  readonly message: number;
  readonly start: number;
  readonly end: number;
}

function union<Item extends Found>(lists: readonly (readonly Item[])[]): Item[] {
  const items = new Map<string, Item>();
  for (const item of lists.flat()) {
    items.set(JSON.stringify([item.rule, item.message, item.start, item.end]), item);
  }
  return [...items.values()].sort((a, b) => a.message - b.message || a.start - b.start);
}

/**
 * One assessment of the whole record: a later visit shows the page's latest rows only, so what was found before
 * must not be lost. Level, score and contributions are those of the gravest assessment (the latest of equals), so
 * that the level can still be rebuilt from its contributions; signals and facts are those of all of them.
 */
export function combine(
  verdicts: readonly VerdictContent[],
  messages: readonly Pick<Message, 'id'>[],
): Assessment | undefined {
  const places = new Map(messages.map(({ id }, index) => [id, index]));
  const moved = [...verdicts]
    .sort((a, b) => a.savedAt - b.savedAt)
    .map(({ ids, assessment }) => reindex(assessment, (index) => places.get(ids[index] ?? '')));
  const first = moved[0];
  if (!first) return undefined;
  const gravest = moved.reduce((a, b) => (levelRank(b.level) >= levelRank(a.level) ? b : a), first);
  const warned = moved.flatMap(({ warnedAt }) => warnedAt ?? []);
  const ageNotedAt = moved.flatMap((one) => one.ageNotedAt ?? [])[0];
  return {
    ...gravest,
    warnedAt: warned.length > 0 ? Math.min(...warned) : null,
    signals: union(moved.map(({ signals }) => signals)),
    facts: union(moved.map(({ facts }) => facts)),
    ...(ageNotedAt === undefined ? {} : { ageNotedAt }),
  };
}
