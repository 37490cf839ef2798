import type { Assessment, Message, Tactic } from '../../../utils/model/index.ts';

/** A dot of the picture: one message, or several too close to be drawn apart. `at`: 0 oldest … 1 newest message. */
export interface TimelineMark {
  readonly at: number;
  readonly messages: number;
}

export interface TimelineRow {
  readonly what: Tactic | 'age-said';
  /** Index of the first message it was found in, and in how many it was. */
  readonly first: number;
  readonly count: number;
  /** When that message was sent (ms since 1970-01-01 UTC), or else what the page says of it; null: neither is known. */
  readonly when: number | string | null;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineLayout {
  /** One a tactic, and one for the age that the user said; in the order of their first message. */
  readonly rows: readonly TimelineRow[];
  /** Where the user first said their age; null: in none of these messages. */
  readonly ageAt: number | null;
  /** The first request: what is asked for, and where. */
  readonly request: { readonly what: Tactic; readonly at: number } | null;
  /** From the age to the first request of that kind after it: how many messages later. */
  readonly afterAge: number | null;
  /** Where another day begins, as far as the messages tell when they were sent; none where there are very many. */
  readonly days: readonly number[];
}

/** What counts as "the first request", the gravest first. */
const REQUESTS: readonly Tactic[] = ['intimate-request', 'payment-demand', 'picture-request'];

/** Dots nearer than this (of the whole width) run into one: about a dot's width in a narrow window. */
const NEAR = 0.04;

/** A line for each of more days than this would be a hatching that tells nothing. */
const MOST_DAYS = 40;

type Timed = Pick<Message, 'sentAt' | 'displayedTime'>;

const whenOf = (message: Timed | undefined): number | string | null =>
  message?.sentAt?.from ?? message?.displayedTime ?? null;

const localDay = (ms: number): string => new Date(ms).toDateString();

/** Indices in `indices` (ascending, no repeats), as dots that do not lie on each other. */
function marksOf(indices: readonly number[], place: (index: number) => number): TimelineMark[] {
  const marks: TimelineMark[] = [];
  for (const index of indices) {
    const last = marks.at(-1);
    const at = place(index);
    if (last && at - last.at < NEAR) marks[marks.length - 1] = { ...last, messages: last.messages + 1 };
    else marks.push({ at, messages: 1 });
  }
  return marks;
}

const ascending = (indices: Iterable<number>): number[] => [...new Set(indices)].sort((a, b) => a - b);

/** Tactics along a conversation, with the moment the age was said and the first request. Pure; any length. */
export function timelineOf(
  { signals, facts }: Pick<Assessment, 'signals' | 'facts'>,
  messages: readonly Timed[],
  dayOf: (ms: number) => string = localDay,
): TimelineLayout {
  const place = (index: number): number => (messages.length < 2 ? 0.5 : index / (messages.length - 1));
  const ages = ascending(facts.filter(({ fact }) => fact === 'age-said').map(({ message }) => message));
  const found = Map.groupBy(signals, ({ tactic }) => tactic);
  const places = new Map(
    [...found].map(([tactic, some]) => [tactic, ascending(some.map(({ message }) => message))]),
  );
  const row = (what: TimelineRow['what'], indices: readonly number[]): TimelineRow => ({
    what,
    first: indices[0] ?? 0,
    count: indices.length,
    when: whenOf(messages[indices[0] ?? 0]),
    marks: marksOf(indices, place),
  });
  const asked = REQUESTS.find((tactic) => places.has(tactic));
  const requests = asked ? (places.get(asked) ?? []) : [];
  const [age] = ages;
  const later = age === undefined ? undefined : requests.find((index) => index > age);
  const rows = [
    ...(age === undefined ? [] : [row('age-said', ages)]),
    ...[...places].map(([tactic, indices]) => row(tactic, indices)),
  ];
  const days = newDays(messages, dayOf);
  return {
    rows: rows.sort((a, b) => a.first - b.first),
    ageAt: age === undefined ? null : place(age),
    request: asked && requests[0] !== undefined ? { what: asked, at: place(requests[0]) } : null,
    afterAge: age === undefined || later === undefined ? null : later - age,
    days: days.length > MOST_DAYS ? [] : days.map(place),
  };
}

function newDays(messages: readonly Timed[], dayOf: (ms: number) => string): number[] {
  let day: string | null = null;
  return messages.flatMap(({ sentAt }, index) => {
    if (!sentAt) return [];
    const next = dayOf(sentAt.from);
    const isNew = day !== null && next !== day;
    day = next;
    return isNew ? [index] : [];
  });
}
