import type { Fact, Tactic } from '../../model/index.ts';
import { ADULT } from '../levels/weights.ts';
import type { Sign } from './sign.ts';

const MOST_REFUSALS = 100;

/** What the user's own messages tell. Shared by all persons of a group. Never raises a level by itself. */
export class OwnSide {
  /** Lowest age under 18 that the user has said, and the message that said it first. */
  age: number | null = null;
  ageSaidAt: number | null = null;
  /** The message that first told that the user has sent something or paid. */
  lostAt: number | null = null;
  /** Messages that said no: the first ones and the last. */
  readonly refusals: number[] = [];
  /** Things the user did as well: two people who talk alike. */
  readonly did = new Set<Tactic>();

  copy(): OwnSide {
    const copy = new OwnSide();
    copy.age = this.age;
    copy.ageSaidAt = this.ageSaidAt;
    copy.lostAt = this.lostAt;
    copy.refusals.push(...this.refusals);
    for (const tactic of this.did) copy.did.add(tactic);
    return copy;
  }

  /** Returns the fact that a rule found in an own message stands for; null when it is none. */
  take(found: Sign, message: number): Fact | null {
    const { tactic, fact } = found.rule;
    if (tactic !== null) this.did.add(tactic);
    if (fact === 'age-said') {
      if (found.age !== null && found.age >= ADULT) return null;
      this.ageSaidAt ??= message;
      if (found.age !== null) this.age = Math.min(this.age ?? found.age, found.age);
    }
    if (fact === 'already-sent' || fact === 'paid') this.lostAt ??= message;
    if (fact === 'refused') {
      if (this.refusals.length === MOST_REFUSALS) this.refusals.pop();
      this.refusals.push(message);
    }
    return fact;
  }
}
