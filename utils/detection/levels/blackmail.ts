import type { Tactic } from '../../model/index.ts';
import type { Combination } from './combination.ts';
import type { View } from './view.ts';
import { STRENGTHS } from './weights.ts';

const PARTS: readonly Tactic[] = ['threat', 'leverage', 'payment-demand'];
/** What is wanted with fear: beside a threat it makes blackmail, whatever words the demand has. */
const DEMANDS: readonly Tactic[] = [
  'picture-request',
  'reciprocity-bait',
  'meeting',
  'sexual-talk',
  'recruit',
];
/** A plain part and a hint of another, or hints of all three. */
const ENOUGH = STRENGTHS.plain + STRENGTHS.weak;

const firstOf = (view: View, tactics: readonly Tactic[]): number[] =>
  tactics.flatMap((tactic) => view.other.traces.get(tactic)?.first ?? []);

/** The parts of blackmail that were seen, hints too; a threat among insults is a quarrel. */
const partsOf = (view: View): Tactic[] =>
  PARTS.filter((tactic) => view.other.traces.has(tactic) && !(tactic === 'threat' && view.other.hostile));

const weightOf = (view: View, parts: readonly Tactic[]): number =>
  parts.reduce((sum, tactic) => sum + (view.other.traces.get(tactic)?.strongest(0) ?? 0), 0);

function blackmail(view: View): readonly number[] | null {
  const plain = PARTS.filter((tactic) => view.shown(tactic));
  if (plain.length >= 2) return firstOf(view, plain);
  const parts = partsOf(view);
  if (parts.length >= 2 && weightOf(view, parts) >= ENOUGH) return firstOf(view, parts);
  const demand = view.anyOf(...DEMANDS);
  const threat = view.other.hostile ? null : view.shown('threat');
  return threat && demand ? [threat.first, demand.first] : null;
}

/** Threats, leverage and demands for money, as the design puts them together. */
export const BLACKMAIL: readonly Combination[] = [
  { reason: 'blackmail', points: 10, floor: 'danger', mild: false, holds: blackmail },
  {
    reason: 'hints-of-blackmail',
    points: 2,
    floor: 'warning',
    mild: false,
    holds: (view) => {
      // What is blackmail does not sound like it as well.
      if (blackmail(view)) return null;
      const parts = partsOf(view);
      const lost = view.own.lostAt;
      if (parts.length >= 2) return firstOf(view, parts);
      return parts.length === 1 && lost !== null ? [lost, ...firstOf(view, parts)] : null;
    },
  },
  {
    reason: 'harm-with-force',
    points: 6,
    floor: 'danger',
    mild: false,
    holds: (view) => {
      const order = view.other.traces.get('harm-coercion');
      const force = view.anyOf('threat', 'leverage', 'payment-demand', 'pressure', 'secrecy');
      return order && force ? [order.first, force.first] : null;
    },
  },
];
