import {
  type Assessment,
  type Contribution,
  type Conversation,
  type FactSeen,
  levelRank,
  type Message,
  type Signal,
  TACTICS,
  type Tactic,
} from '../../utils/model/index.ts';
import type { CardKey } from './card-texts.ts';
import { type Excerpt, excerpt } from './excerpt.ts';

/** Two signs that say more together than apart, as the engine names them. */
type Combination = CardKey extends infer Key
  ? Key extends `combination.${infer Name}`
    ? Name
    : never
  : never;

export const COMBINATIONS = [
  'blackmail',
  'hints-of-blackmail',
  'harm-with-force',
  'request-by-an-adult',
  'request-with-force',
  'age-said-before-request',
  'refusal-overridden',
  'keeps-asking-after-no',
  'pressure-after-no',
  'move-with-another-sign',
  'move-after-age-said',
  'adult-who-knows-the-age',
  'adult-who-compares-ages',
  'secret',
  'meeting-alone',
  'pictures-for-something',
  'role-and-private-wish',
  'sexual-talk-across-ages',
] as const satisfies readonly Combination[];

/** Words of the chat that caused a reason. */
export interface Quote extends Excerpt {
  readonly own: boolean;
  /** Handle of the writer; only in groups. */
  readonly author?: string;
}

/** One reason of a warning with the words that caused it. */
export type Reason = {
  readonly quotes: readonly Quote[];
  /** When it was noted on an earlier visit, without words (ms since 1970-01-01 UTC). */
  readonly notedAt?: number;
} & (
  | { readonly kind: 'tactic'; readonly what: Tactic }
  | { readonly kind: 'combination'; readonly what: Combination }
);

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

const weight = ({ floor, points }: Contribution): number => levelRank(floor ?? 'none') * 1000 + points;

const OWN_WORDS: ReadonlySet<string> = new Set<FactSeen['fact']>(['age-said', 'refused']);

const tacticOf = ({ reason }: Contribution): Tactic | undefined => TACTICS.find((name) => name === reason);

const byWeight = (contributions: readonly Contribution[]): Contribution[] =>
  [...contributions].sort((a, b) => weight(b) - weight(a));

/**
 * The reasons of `assessment`: one for each of its contributions, so that the level can be rebuilt from what is
 * shown. The weightiest tactic comes first, with its words, then the weightiest combination, then the other
 * tactics and combinations. A combination quotes only the user's own words that it rests on (the age, the no):
 * the other's stand under their tactics.
 */
export function reasonsOf(
  { contributions, signals, facts }: Assessment,
  { messages, kind }: Pick<Conversation, 'messages' | 'kind'>,
): Reason[] {
  const quotes = (places: readonly Place[]): Quote[] =>
    latest(places).flatMap((place) => quote(messages, place, kind === 'group'));

  const tactics: Reason[] = [];
  const combinations: Reason[] = [];
  for (const contribution of byWeight(contributions)) {
    const rests = new Set(contribution.messages);
    const latestNoted = contribution.notedAt?.at(-1);
    const noted = latestNoted === undefined ? {} : { notedAt: latestNoted };
    const tactic = tacticOf(contribution);
    const combination = COMBINATIONS.find((name) => name === contribution.reason);
    if (tactic) {
      const places = signals.filter((signal) => signal.tactic === tactic && rests.has(signal.message));
      tactics.push({ kind: 'tactic', what: tactic, quotes: quotes(places), ...noted });
    } else if (combination) {
      const own = facts.filter(({ fact, message }) => OWN_WORDS.has(fact) && rests.has(message));
      combinations.push({ kind: 'combination', what: combination, quotes: quotes(own), ...noted });
    }
  }
  // "The age had been said" is the heart of the matter: what rests on the user's own words goes first.
  combinations.sort((a, b) => b.quotes.length - a.quotes.length);
  return [...tactics.slice(0, 1), ...combinations.slice(0, 1), ...tactics.slice(1), ...combinations.slice(1)];
}

/** The tactic that weighs most; null without any. */
export const mainTactic = ({ contributions }: Assessment): Tactic | null =>
  byWeight(contributions).map(tacticOf).find(Boolean) ?? null;
