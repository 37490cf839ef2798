/**
 * node tests/evaluation/fit.ts DIR
 * Where the points of levels/weights.ts come from. Fits one non-negative weight a tactic (logistic regression, L2) to
 * tell offenders' sides from everything else in DIR: ordinary talk, adults' talk, role-play and the decoys' sides,
 * which count as negatives so that the words of the corpus itself weigh nothing. Scaled so that `warning` lies at the
 * point where one ordinary conversation in `RARELY` would be warned by points alone. Prints weights beside those in
 * use; prints no message. Nothing here depends on own messages: offenders' files hold none, so floors, combinations
 * and everything about the user's side are set by hand.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shippedRules } from '../../utils/detection/engine.ts';
import { SCALE } from '../../utils/detection/index.ts';
import { TACTIC_WEIGHTS } from '../../utils/detection/levels/weights.ts';
import { findRules } from '../../utils/detection/match/find.ts';
import { Tail } from '../../utils/detection/match/tail.ts';
import { OtherSide } from '../../utils/detection/state/other-side.ts';
import { TACTICS } from '../../utils/model/index.ts';
import { readConversations } from '../tools/read-conversations.ts';
import { markdown } from './table.ts';

/** Offenders are to be known early: only so much of their side is looked at. */
const EARLY_MESSAGES = 80;
const RARELY = 500;
const ROUNDS = 3000;
const RATE = 0.5;
const RIDGE = 0.002;

interface Sample {
  readonly features: readonly number[];
  readonly offender: boolean;
  readonly weight: number;
  readonly ordinary: boolean;
}

const set = shippedRules();

function featuresOf(texts: readonly string[]): number[] {
  const side = new OtherSide();
  const tail = new Tail();
  for (const [at, text] of texts.entries()) side.take(findRules(set, text, 'other', tail), at);
  return TACTICS.map((tactic) => side.traces.get(tactic)?.strongest(side.clockOf(tactic)) ?? 0);
}

async function samplesOf(folder: string): Promise<Sample[]> {
  const samples: { features: number[]; label: string }[] = [];
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.jsonl'))
    .sort()) {
    for await (const read of readConversations(join(folder, name))) {
      if ('problem' in read) continue;
      const { label = '?', messages } = read.conversation;
      const texts = messages.filter(({ sender }) => sender === 'other').map(({ text }) => text);
      samples.push({
        label,
        features: featuresOf(label === 'predator' ? texts.slice(0, EARLY_MESSAGES) : texts),
      });
    }
  }
  // Each kind of negative weighs as much as another, and all together as much as the offenders.
  const count = Map.groupBy(samples, ({ label }) => label);
  const kinds = count.size - 1;
  return samples.map(({ features, label }) => ({
    features,
    offender: label === 'predator',
    ordinary: label.startsWith('ordinary'),
    weight: (label === 'predator' ? 0.5 : 0.5 / kinds) / (count.get(label)?.length ?? 1),
  }));
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const dot = (weights: readonly number[], features: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), 0);

function fitWeights(samples: readonly Sample[]): number[] {
  const weights = TACTICS.map(() => 1);
  let bias = -2;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = TACTICS.map(() => 0);
    let biasSlope = 0;
    for (const { features, offender, weight } of samples) {
      const error = (sigmoid(dot(weights, features) + bias) - (offender ? 1 : 0)) * weight;
      biasSlope += error;
      for (const [at, feature] of features.entries())
        if (feature !== 0) slope[at] = (slope[at] ?? 0) + error * feature;
    }
    bias -= RATE * biasSlope;
    for (const [at, one] of slope.entries()) {
      weights[at] = Math.max(0, (weights[at] ?? 0) - RATE * (one + RIDGE * (weights[at] ?? 0)));
    }
  }
  return weights;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node tests/evaluation/fit.ts DIR');
  process.exitCode = 2;
} else {
  const samples = await samplesOf(folder);
  const weights = fitWeights(samples);
  const ordinary = samples.filter((sample) => sample.ordinary).map(({ features }) => dot(weights, features));
  ordinary.sort((a, b) => b - a);
  const edge = ordinary[Math.floor(ordinary.length / RARELY)] ?? 1;
  const warning = SCALE.find(({ level }) => level === 'warning')?.points ?? 10;
  const rows = TACTICS.map((tactic, at) => {
    const points = ((weights[at] ?? 0) / edge) * warning;
    const seen = samples.filter(({ features }) => (features[at] ?? 0) > 0).length;
    return [tactic, points.toFixed(1), String(TACTIC_WEIGHTS[tactic].points), String(seen)];
  });
  console.log(markdown(['tactic', 'fitted', 'in use', 'conversations'], rows));
}
