import type { FactSeen, Signal, WordlessSign } from '../../model/index.ts';
import type { Found } from '../match/find.ts';
import { type Earlier, recall } from './earlier.ts';
import { OtherSide } from './other-side.ts';
import { OwnSide } from './own-side.ts';
import { wordless } from './sign.ts';
import { Standing } from './standing.ts';

/** Who wrote a message: the user (`null`), or the other person of this name ('' where there is only one). */
export type Speaker = string | null;

/** A sign and where it was; what is remembered between visits is made of these. */
export interface PlacedSign extends WordlessSign {
  readonly message: number;
}

export interface Person {
  readonly side: OtherSide;
  readonly standing: Standing;
}

/** A state of the talk to go back to. Only what messages of one speaker can change is in it. */
export interface Savepoint {
  readonly own: OwnSide;
  readonly persons: ReadonlyMap<string, Person>;
  readonly signals: number;
  readonly facts: number;
  readonly signs: number;
}

/** Signals beyond these are counted in the level but no longer listed: a bound on memory. */
const MOST_LISTED = 2000;

/** All that has been found in one conversation, and where each person stands. */
export class Talk {
  own = new OwnSide();
  readonly persons = new Map<string, Person>();
  readonly signals: Signal[] = [];
  readonly facts: FactSeen[] = [];
  readonly signs: PlacedSign[] = [];
  /** When the signs of earlier visits were noted; they have the indices below 0, the latest -1. */
  readonly notedAt: readonly number[] = [];

  /** `earlier`: of a chat with one other person, whose name here is ''. */
  constructor(earlier?: Earlier) {
    if (!earlier || earlier.signs.length === 0) return;
    const { side, standing } = this.#person('');
    this.notedAt = recall(earlier, side, this.own);
    standing.update(side, this.own, 0);
  }

  /** Takes what was found in one message; an empty list is a quiet message. */
  take(speaker: Speaker, found: readonly Found[], message: number): void {
    if (speaker === null) this.#takeOwn(found, message);
    else this.#takeOther(speaker, found, message);
  }

  /** How all stands now, before more messages of `speaker`. */
  save(speaker: Speaker): Savepoint {
    const { own, signals, facts, signs } = this;
    const touched = [...this.persons].filter(([name]) => speaker === null || name === speaker);
    return {
      own: speaker === null ? own.copy() : own,
      persons: new Map(
        touched.map(([name, { side, standing }]) => [
          name,
          { side: speaker === null ? side : side.copy(), standing: standing.copy() },
        ]),
      ),
      signals: signals.length,
      facts: facts.length,
      signs: signs.length,
    };
  }

  /** Back to a savepoint after messages of `speaker`. A savepoint serves once. */
  restore(speaker: Speaker, savepoint: Savepoint): void {
    this.own = savepoint.own;
    if (speaker !== null && !savepoint.persons.has(speaker)) this.persons.delete(speaker);
    for (const [name, person] of savepoint.persons) this.persons.set(name, person);
    this.signals.length = savepoint.signals;
    this.facts.length = savepoint.facts;
    this.signs.length = savepoint.signs;
  }

  #takeOwn(found: readonly Found[], message: number): void {
    if (found.length === 0) return;
    for (const one of found) {
      const fact = this.own.take(one, message);
      if (fact) this.#listFact(one, fact, message);
    }
    this.#listSigns(found, 'self', message);
    for (const { side, standing } of this.persons.values()) standing.update(side, this.own, message);
  }

  #takeOther(name: string, found: readonly Found[], message: number): void {
    const { side, standing } = this.#person(name);
    side.take(found, message);
    if (found.length === 0) return;
    for (const { rule, start, end } of found) {
      if (rule.tactic !== null && this.signals.length < MOST_LISTED)
        this.signals.push({ rule: rule.rule.id, message, start, end, tactic: rule.tactic });
    }
    this.#listSigns(found, 'other', message);
    // An age or a refusal counts as a fact only where the user says it.
    for (const one of found)
      if (one.rule.fact === 'hostile' || one.rule.fact === 'telling')
        this.#listFact(one, one.rule.fact, message);
    standing.update(side, this.own, message);
  }

  #person(name: string): Person {
    let person = this.persons.get(name);
    if (!person) {
      person = { side: new OtherSide(), standing: new Standing() };
      this.persons.set(name, person);
    }
    return person;
  }

  #listSigns(found: readonly Found[], by: 'self' | 'other', message: number): void {
    for (const one of found) {
      const sign = wordless(one, by);
      if (sign && this.signs.length < MOST_LISTED) this.signs.push({ ...sign, message });
    }
  }

  #listFact({ rule, start, end }: Found, fact: FactSeen['fact'], message: number): void {
    if (this.facts.length < MOST_LISTED) this.facts.push({ rule: rule.rule.id, fact, message, start, end });
  }
}
