import type { Contribution, Level, Tactic } from '../../model/index.ts';
import { COMBINATIONS } from './combinations.ts';
import type { View } from './view.ts';
import { ALIKE, COURTSHIP, COURTSHIP_UNLESS_PLAIN, MOST_OF_COURTSHIP, TACTIC_WEIGHTS } from './weights.ts';

/** All reasons that hold now for one person: one a tactic shown, one a combination. */
export function reasonsOf(view: View): Contribution[] {
  const reasons: Contribution[] = [];
  const share = courtshipShare(view);
  for (const [tactic, trace] of view.other.traces) {
    const counted = pointsOf(view, tactic) * (isCourtship(view, tactic) ? share : 1);
    // Rounded down, so that what may not reach a level does not reach it by rounding.
    const points = Math.floor(counted * 10 + 1e-6) / 10;
    const floor = floorOf(view, tactic);
    if (points > 0)
      reasons.push({ reason: tactic, points, ...(floor && { floor }), messages: [...trace.messages] });
  }
  for (const combination of COMBINATIONS) {
    const messages = combination.holds(view);
    if (!messages) continue;
    const { reason, points, floor } = combination;
    reasons.push({
      reason,
      points,
      ...(floor && { floor }),
      messages: [...new Set(messages)].sort((a, b) => a - b),
    });
  }
  return reasons;
}

function pointsOf(view: View, tactic: Tactic): number {
  const trace = view.other.traces.get(tactic);
  if (!trace) return 0;
  const weight = TACTIC_WEIGHTS[tactic];
  const clock = view.other.clockOf(tactic);
  const full = weight.points * trace.strongest(clock) + weight.more * trace.repeats(clock);
  return full * (view.alike(tactic) ? ALIKE : 1);
}

function isCourtship(view: View, tactic: Tactic): boolean {
  return (
    COURTSHIP.has(tactic) ||
    (COURTSHIP_UNLESS_PLAIN.has(tactic) && view.other.traces.get(tactic)?.plain === false)
  );
}

/** What part of its points courtship keeps. */
function courtshipShare(view: View): number {
  if (view.own.ageSaidAt !== null) return 1;
  let sum = 0;
  for (const tactic of view.other.traces.keys()) if (isCourtship(view, tactic)) sum += pointsOf(view, tactic);
  return sum > MOST_OF_COURTSHIP ? MOST_OF_COURTSHIP / sum : 1;
}

function floorOf(view: View, tactic: Tactic): Level | undefined {
  const weight = TACTIC_WEIGHTS[tactic];
  const trace = view.other.shown(tactic);
  if (!trace) return undefined;
  if (trace.strong && weight.strongFloor) return weight.strongFloor;
  // A threat among insults, with nothing asked for, is a quarrel and not blackmail.
  if (tactic === 'threat' && view.other.hostile) return 'notice';
  return weight.floor;
}
