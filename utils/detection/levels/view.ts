import type { Tactic } from '../../model/index.ts';
import type { OtherSide } from '../state/other-side.ts';
import type { OwnSide } from '../state/own-side.ts';
import type { Trace } from '../state/trace.ts';
import { LIKE_AGE_YEARS } from './weights.ts';

/** With one of these, nothing that the two sides have in common calms. */
const NEVER_CALMED: readonly Tactic[] = [
  'intimate-request',
  'secrecy',
  'pressure',
  'offer',
  'threat',
  'payment-demand',
  'leverage',
  'harm-coercion',
  'account-takeover',
  'recruit',
];

const FORCE: readonly Tactic[] = NEVER_CALMED.filter((tactic) => tactic !== 'intimate-request');

/** Mild things that two teenagers do with each other. */
const MUTUAL: ReadonlySet<Tactic> = new Set<Tactic>([
  'age-probe',
  'off-platform',
  'picture-request',
  'flattery',
  'personal-info',
  'meeting',
  'sexual-talk',
]);

/** One person's signs beside the user's own side, as the reasons (reasons.ts, combinations.ts) read them. */
export class View {
  readonly other: OtherSide;
  readonly own: OwnSide;
  readonly calm: boolean;

  constructor(other: OtherSide, own: OwnSide) {
    this.other = other;
    this.own = own;
    this.calm = !NEVER_CALMED.some((tactic) => other.traces.has(tactic));
  }

  /** Both have said like ages under 18, and nothing hints that the other is older. */
  get likeAges(): boolean {
    const { claimedAge, claimedAdultAt } = this.other;
    if (claimedAge === null || claimedAdultAt !== null || this.own.age === null) return false;
    return Math.abs(claimedAge - this.own.age) <= LIKE_AGE_YEARS && !this.other.traces.has('age-gap');
  }

  /** Like ages and nothing of force: other words for it, never "grooming". */
  get betweenPeers(): boolean {
    return this.likeAges && !FORCE.some((tactic) => this.other.traces.has(tactic));
  }

  /** Whether the user does the same mild thing, in talk that holds nothing grave. */
  alike(tactic: Tactic): boolean {
    return this.calm && MUTUAL.has(tactic) && this.own.did.has(tactic);
  }

  /** The trace of a tactic that still counts, unless both do it. */
  shown(tactic: Tactic): Trace | null {
    return this.alike(tactic) ? null : this.other.shown(tactic);
  }

  /** The first of `tactics` that counts. */
  anyOf(...tactics: readonly Tactic[]): Trace | null {
    for (const tactic of tactics) {
      const trace = this.shown(tactic);
      if (trace) return trace;
    }
    return null;
  }

  /** Where the other is known or shown to be an adult or hides the age. */
  get older(): number | null {
    return this.shown('age-gap')?.first ?? this.other.claimedAdultAt;
  }
}
