import {
  type Assessment,
  type Conversation,
  type FactSeen,
  levelRank,
  type Message,
  type Signal,
  type Tactic,
} from '../../utils/model/index.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { ageKnownBeforeRequest } from './situation.ts';

/** Words of the chat that caused a reason. */
export interface Quote extends Excerpt {
  readonly own: boolean;
  /** Handle of the writer; only in groups. */
  readonly author?: string;
}

/** One reason of a warning: a tactic, or the order of two things, with the words that caused it. */
export interface Reason {
  readonly what: Tactic | 'age-said-before-request';
  readonly quotes: readonly Quote[];
}

/** The gravest first, where the engine gives two signs the same weight. */
const GRAVITY: readonly Tactic[] = [
  'harm-coercion',
  'threat',
  'leverage',
  'payment-demand',
  'intimate-request',
  'account-takeover',
  'meeting',
  'pressure',
  'recruit',
  'offer',
  'reciprocity-bait',
  'sexual-talk',
  'secrecy',
];
const gravity = (tactic: Tactic): number => {
  const place = GRAVITY.indexOf(tactic);
  return place < 0 ? GRAVITY.length : place;
};

/** More than two examples of one sign make nobody surer, and the card longer. */
const QUOTES_PER_REASON = 2;

type Place = Pick<Signal | FactSeen, 'message' | 'start' | 'end'>;

function quote(messages: readonly Message[], place: Place, showAuthor: boolean): Quote[] {
  const message = messages[place.message];
  if (!message?.text) return [];
  return [
    {
      ...excerpt(message.text, place.start, place.end),
      own: message.sender === 'self',
      ...(showAuthor && message.author ? { author: message.author } : {}),
    },
  ];
}

/** The latest places, one a message, in reading order. */
function latest(places: readonly Place[]): Place[] {
  const byMessage = new Map(places.map((place) => [place.message, place]));
  return [...byMessage.values()].sort((a, b) => a.message - b.message).slice(-QUOTES_PER_REASON);
}

/** The reasons of `assessment`, weightiest first, each with its words from `conversation`. */
export function reasonsOf(
  assessment: Assessment,
  { messages, kind }: Pick<Conversation, 'messages' | 'kind'>,
): Reason[] {
  const places = new Map<Tactic, Place[]>();
  for (const signal of assessment.signals) {
    const seen = places.get(signal.tactic);
    if (seen) seen.push(signal);
    else places.set(signal.tactic, [signal]);
  }
  const weight = (tactic: Tactic): number =>
    Math.max(
      0,
      ...assessment.contributions
        .filter(({ reason }) => reason === tactic)
        .map(({ floor, points }) => levelRank(floor ?? 'none') * 1000 + points),
    );
  const reasons = [...places]
    .sort(([a], [b]) => weight(b) - weight(a) || gravity(a) - gravity(b))
    .map(
      ([what, found]): Reason => ({
        what,
        quotes: latest(found).flatMap((place) => quote(messages, place, kind === 'group')),
      }),
    );

  const said = assessment.facts.find(({ fact }) => fact === 'age-said');
  if (said && !assessment.betweenPeers && ageKnownBeforeRequest(assessment)) {
    reasons.splice(1, 0, { what: 'age-said-before-request', quotes: quote(messages, said, false) });
  }
  return reasons;
}
