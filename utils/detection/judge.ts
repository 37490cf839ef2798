import { type Assessment, type FactSeen, levelRank, type Sender, type Signal } from '../model/index.ts';
import { View } from './levels/view.ts';
import { type Found, findRules } from './match/find.ts';
import type { RuleSet } from './match/rule-set.ts';
import { Tail } from './match/tail.ts';
import { AgeEcho } from './state/age-echo.ts';
import { OtherSide } from './state/other-side.ts';
import { OwnSide } from './state/own-side.ts';
import { Standing } from './state/standing.ts';

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
  /** What has been found so far. The same object until something changes. */
  assessment(): Assessment;
}

/** Signals beyond these are counted in the level but no longer listed: a bound on memory. */
const MOST_LISTED = 2000;

interface Person {
  readonly side: OtherSide;
  readonly standing: Standing;
}

/** A judge over a given rule set; the public `createJudge` uses all shipped rules. */
export function judgeWith(set: RuleSet): Judge {
  const own = new OwnSide();
  const persons = new Map<string, Person>();
  const signals: Signal[] = [];
  const facts: FactSeen[] = [];
  const tail = new Tail();
  const echo = new AgeEcho();
  let tailSender: Sender = 'unknown';
  let tailAuthor = '';
  let index = -1;
  let current: Assessment | null = null;

  const personOf = (author: string): Person => {
    let person = persons.get(author);
    if (!person) {
      person = { side: new OtherSide(), standing: new Standing() };
      persons.set(author, person);
    }
    return person;
  };

  const list = (found: readonly Found[], sender: 'self' | 'other', message: number) => {
    for (const { rule, start, end } of found) {
      const place = { rule: rule.rule.id, message, start, end };
      if (rule.tactic !== null && sender === 'other') {
        if (signals.length < MOST_LISTED) signals.push({ ...place, tactic: rule.tactic });
      }
    }
  };

  const listFact = (found: Found, fact: FactSeen['fact'], message: number) => {
    const { rule, start, end } = found;
    if (facts.length < MOST_LISTED) facts.push({ rule: rule.rule.id, fact, message, start, end });
  };

  const takeOwn = (found: readonly Found[], message: number) => {
    for (const one of found) {
      const fact = own.take(one, message);
      if (fact) listFact(one, fact, message);
    }
    for (const person of persons.values()) person.standing.update(person.side, own, message);
  };

  const takeOther = (author: string, found: readonly Found[], message: number) => {
    const person = personOf(author);
    person.side.take(found, message);
    if (found.length === 0) return;
    list(found, 'other', message);
    // An age or a refusal counts as a fact only where the user says it.
    for (const one of found)
      if (one.rule.fact === 'hostile' || one.rule.fact === 'telling') listFact(one, one.rule.fact, message);
    person.standing.update(person.side, own, message);
  };

  /** "me too" after an age is that age; where none has just been said it is small talk. */
  const withAges = (found: readonly Found[], speaker: string, message: number): readonly Found[] => {
    const read = found.flatMap((one) => {
      if (one.rule.rule.readsAge !== 'same') return [one];
      const age = echo.answer(speaker, message);
      return age === null ? [] : [{ ...one, age }];
    });
    for (const { age } of read) if (age !== null) echo.note(speaker, age, message);
    return read;
  };

  const add = (message: DetectionMessage) => {
    index += 1;
    const { sender, text, sentAt } = message;
    const author = sender === 'other' ? (message.author ?? '') : '';
    if (sender !== tailSender || author !== tailAuthor) {
      tail.clear();
      tailSender = sender;
      tailAuthor = author;
    }
    if (sender === 'unknown') return;
    const found = withAges(findRules(set, text, sender, tail, sentAt), `${sender} ${author}`, index);
    if (found.length > 0) current = null;
    if (sender === 'self') {
      if (found.length > 0) takeOwn(found, index);
    } else takeOther(author, found, index);
  };

  const assessment = (): Assessment => {
    current ??= assessmentOf([...persons.values()], own, signals, facts);
    return current;
  };

  return { add, assessment };
}

function assessmentOf(
  persons: readonly Person[],
  own: OwnSide,
  signals: readonly Signal[],
  facts: readonly FactSeen[],
): Assessment {
  let gravest: Person | null = null;
  let warnedAt: number | null = null;
  for (const person of persons) {
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
    contributions: gravest?.standing.contributions ?? [],
    betweenPeers: gravest !== null && new View(gravest.side, own).betweenPeers,
  };
}
