import type { Tactic } from '../../model/index.ts';
import { ADULT, QUIET_BEFORE_FADING, TACTIC_WEIGHTS, TOO_FAINT } from '../levels/weights.ts';
import type { Sign } from './sign.ts';
import { Trace } from './trace.ts';

/** What one other person has shown so far. */
export class OtherSide {
  readonly traces = new Map<Tactic, Trace>();
  /** Ages that this person has claimed: the lowest under 18, and whether ever 18 or more. */
  claimedAge: number | null = null;
  claimedAdultAt: number | null = null;
  hostile = false;
  /** Quiet messages beyond the patience: what fading goes by. Signs stop it, so more signs never weigh less. */
  #clock = 0;
  #quiet = 0;

  /** Takes what was found in one message of this person; an empty list is a quiet message. */
  take(found: readonly Sign[], message: number): void {
    let quiet = true;
    for (const one of found) {
      const { tactic, fact, rule } = one.rule;
      if (one.age !== null) this.#claim(one.age, message);
      if (fact === 'hostile') this.hostile = true;
      if (tactic === null) continue;
      quiet = false;
      let trace = this.traces.get(tactic);
      if (!trace) {
        trace = new Trace(message);
        this.traces.set(tactic, trace);
      }
      // That somebody tells an adult age is no gap by itself: it becomes one with the user's own age (View.older).
      const claim = tactic === 'age-gap' && one.age !== null;
      trace.add(message, rule.strength ?? 'plain', claim, this.clockOf(tactic));
    }
    if (!quiet) this.#quiet = 0;
    else {
      this.#quiet += 1;
      if (this.#quiet > QUIET_BEFORE_FADING) this.#clock += 1;
    }
  }

  copy(): OtherSide {
    const copy = new OtherSide();
    for (const [tactic, trace] of this.traces) copy.traces.set(tactic, trace.copy());
    copy.claimedAge = this.claimedAge;
    copy.claimedAdultAt = this.claimedAdultAt;
    copy.hostile = this.hostile;
    copy.#clock = this.#clock;
    copy.#quiet = this.#quiet;
    return copy;
  }

  /** Takes a sign of an earlier visit, which has faded since by so many quiet messages. */
  recall(sign: Sign, message: number, fadedBy: number): void {
    this.#clock = -fadedBy;
    this.take([sign], message);
    this.#clock = 0;
    this.#quiet = 0;
  }

  clockOf(tactic: Tactic): number {
    return TACTIC_WEIGHTS[tactic].lasting ? 0 : this.#clock;
  }

  /** The trace of a tactic that still counts: not faded, and not only weak signs. */
  shown(tactic: Tactic): Trace | null {
    const trace = this.traces.get(tactic);
    return trace?.plain && trace.strongest(this.clockOf(tactic)) >= TOO_FAINT ? trace : null;
  }

  #claim(age: number, message: number): void {
    if (age >= ADULT) this.claimedAdultAt ??= message;
    else this.claimedAge = Math.min(this.claimedAge ?? age, age);
  }
}
