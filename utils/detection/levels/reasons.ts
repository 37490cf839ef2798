import type { Contribution, Level, Tactic } from '../../model/index.ts';
import { COMBINATIONS } from './combinations.ts';
import type { View } from './view.ts';
import { ALIKE, TACTIC_WEIGHTS } from './weights.ts';

/** All reasons that hold now for one person: one a tactic shown, one a combination. */
export function reasonsOf(view: View): Contribution[] {
  const reasons: Contribution[] = [];
  for (const [tactic, trace] of view.other.traces) {
    const weight = TACTIC_WEIGHTS[tactic];
    const clock = view.other.clockOf(tactic);
    const full = weight.points * trace.strongest(clock) + weight.more * trace.repeats(clock);
    const points = Math.round(full * (view.alike(tactic) ? ALIKE : 1) * 10) / 10;
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

function floorOf(view: View, tactic: Tactic): Level | undefined {
  const weight = TACTIC_WEIGHTS[tactic];
  const trace = view.other.shown(tactic);
  if (!trace) return undefined;
  if (trace.strong && weight.strongFloor) return weight.strongFloor;
  // A threat among insults, with nothing asked for, is a quarrel and not blackmail.
  if (tactic === 'threat' && view.other.hostile) return 'notice';
  return weight.floor;
}
