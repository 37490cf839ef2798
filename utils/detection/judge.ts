import { type Assessment, type Contribution, levelRank, type Sender } from '../model/index.ts';
import { View } from './levels/view.ts';
import { type Found, findRules } from './match/find.ts';
import type { RuleSet } from './match/rule-set.ts';
import { Tail } from './match/tail.ts';
import { AgeEcho } from './state/age-echo.ts';
import type { Earlier } from './state/earlier.ts';
import { Pieces } from './state/pieces.ts';
import { type Person, type PlacedSign, type Speaker, Talk } from './state/talk.ts';

export interface DetectionMessage {
  readonly sender: Sender;
  readonly text: string;
  /** ms since 1970-01-01 UTC, where known: pauses, birth years. */
  readonly sentAt?: number;
  /** Tells the others of a group apart: each is judged by their own messages. */
  readonly author?: string;
}

/** Reads one conversation, message by message, at a flat cost a message. */
export interface Judge {
  add(message: DetectionMessage): void;
  /**
   * What has been found so far. The same object until something changes. The level sinks only where the last words of
   * a sentence that was sent in pieces show that its first ones meant something else.
   */
  assessment(): Assessment;
  /** The signs found in these messages (not those of earlier visits), in message order. */
  signs(): readonly PlacedSign[];
}

/**
 * A judge over a given rule set; the public `createJudge` uses all shipped rules. `earlier`: what is remembered of
 * earlier visits to this conversation, which then has one other person only.
 */
export function judgeWith(set: RuleSet, earlier?: Earlier): Judge {
  const talk = new Talk(earlier);
  const tail = new Tail();
  const pieces = new Pieces();
  const echo = new AgeEcho();
  /** `undefined`: nobody known. */
  let lastSpeaker: Speaker | undefined;
  let index = -1;
  let current: Assessment | null = null;

  /** "me too" after an age is that age; where none has just been said it is small talk. */
  const withAges = (found: readonly Found[], speaker: Speaker, message: number): readonly Found[] => {
    const read = found.flatMap((one) => {
      if (one.rule.rule.readsAge !== 'same') return [one];
      const age = echo.answer(speaker, message);
      return age === null ? [] : [{ ...one, age }];
    });
    for (const { age } of read) if (age !== null) echo.note(speaker, age, message);
    return read;
  };

  const add = ({ sender, text, sentAt, author = '' }: DetectionMessage) => {
    index += 1;
    const speaker = sender === 'unknown' ? undefined : sender === 'self' ? null : earlier ? '' : author;
    if (speaker !== lastSpeaker) {
      tail.clear();
      pieces.forget();
      lastSpeaker = speaker;
    }
    if (speaker === undefined || sender === 'unknown') return;
    const found = withAges(findRules(set, text, sender, tail, sentAt), speaker, index);
    const tookBack = pieces.take(talk, speaker, found, index, tail.takenBack);
    if (found.length > 0 || tookBack) current = null;
  };

  const assessment = (): Assessment => {
    current ??= assessmentOf(talk);
    return current;
  };

  return { add, assessment, signs: () => talk.signs };
}

function assessmentOf({ persons, own, signals, facts, notedAt }: Talk): Assessment {
  let gravest: Person | null = null;
  let warnedAt: number | null = null;
  for (const person of persons.values()) {
    const { standing } = person;
    const higher = gravest ? levelRank(standing.level) - levelRank(gravest.standing.level) : 1;
    if (higher > 0 || (higher === 0 && gravest && standing.score > gravest.standing.score)) gravest = person;
    if (standing.warnedAt !== null) warnedAt = Math.min(warnedAt ?? standing.warnedAt, standing.warnedAt);
  }
  return {
    level: gravest?.standing.level ?? 'none',
    score: gravest?.standing.score ?? 0,
    warnedAt,
    signals: [...signals],
    facts: [...facts],
    contributions: (gravest?.standing.contributions ?? []).map((one) => withTimes(one, notedAt)),
    betweenPeers: gravest !== null && new View(gravest.side, own).betweenPeers,
    ...ageNotedAt({ own, facts, notedAt }),
  };
}

function ageNotedAt({ own, facts, notedAt }: Pick<Talk, 'own' | 'facts' | 'notedAt'>) {
  const at = own.ageSaidAt === null ? undefined : notedAt.at(own.ageSaidAt);
  const isSaidHere = facts.some(({ fact }) => fact === 'age-said');
  return at === undefined || own.ageSaidAt === null || own.ageSaidAt >= 0 || isSaidHere
    ? {}
    : { ageNotedAt: at };
}

/** Signs of earlier visits have no message here: the time when they were noted stands for them. */
function withTimes(contribution: Contribution, notedAt: readonly number[]): Contribution {
  const earlier = contribution.messages.filter((message) => message < 0);
  if (earlier.length === 0) return contribution;
  return {
    ...contribution,
    messages: contribution.messages.filter((message) => message >= 0),
    notedAt: earlier.map((message) => notedAt.at(message) ?? 0),
  };
}
