import type { Tactic } from '../../model/index.ts';
import type { OtherSide } from '../state/other-side.ts';
import type { OwnSide } from '../state/own-side.ts';
import type { Trace } from '../state/trace.ts';
import { LIKE_AGE_YEARS, REPEATED } from './weights.ts';

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

/** Things that a no can be said to. */
const WANTED: readonly Tactic[] = [
  'intimate-request',
  'picture-request',
  'reciprocity-bait',
  'sexual-talk',
  'meeting',
  'off-platform',
  'personal-info',
  'pressure',
];

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

  /** The first of `tactics` that counts and was shown again after the message `at`; null if `at` is. */
  after(at: number | null, ...tactics: readonly Tactic[]): Trace | null {
    if (at === null) return null;
    for (const tactic of tactics) {
      const trace = this.shown(tactic);
      if (trace && trace.lastPlain > at) return trace;
    }
    return null;
  }

  /**
   * Where the other went on asking for something intimate after the message `at`: a request, or any pressing for the
   * one before. Null if never.
   */
  askedAfter(at: number | null): readonly [number, number] | null {
    const request = this.shown('intimate-request');
    if (!request || at === null) return null;
    const last = Math.max(request.lastPlain, this.other.traces.get('pressure')?.last ?? at);
    return last > at ? [at, last] : null;
  }

  /** The user's first no to something this person wanted: a no before any wish was to something else. */
  get refusedAt(): number | null {
    let wished = Number.POSITIVE_INFINITY;
    for (const tactic of WANTED) wished = Math.min(wished, this.other.traces.get(tactic)?.first ?? wished);
    return this.own.refusals.find((refusal) => refusal > wished) ?? null;
  }

  /** Where the other is an adult or hides the age, whoever the user may be. */
  get adult(): number | null {
    return this.shown('age-gap')?.first ?? this.other.claimedAdultAt;
  }

  /** Where the other shows to be older than the user, or hides the age. */
  get older(): number | null {
    return this.shown('age-gap')?.first ?? (this.own.ageSaidAt === null ? null : this.other.claimedAdultAt);
  }

  /** Sexual talk that goes beyond a single remark, or that a minor is the target of. */
  get sexualTalk(): Trace | null {
    const trace = this.shown('sexual-talk');
    return trace && (trace.plainMessages >= REPEATED || this.own.ageSaidAt !== null) ? trace : null;
  }
}
