import { readdirSync, readFileSync } from 'node:fs';
import { assess, type DetectionMessage } from '../../utils/detection/index.ts';
import { type Assessment, type Level, levelRank, type Tactic } from '../../utils/model/index.ts';

/** A case of the functional suite (functional/README.md). */
export interface Case {
  readonly id: string;
  readonly language: string;
  readonly slice: string;
  readonly kind: 'positive' | 'hard-negative';
  readonly tactic: Tactic;
  readonly expectedFact?: string;
  readonly expected: {
    readonly atLeast?: Level;
    readonly atMost?: Level;
    readonly not?: readonly string[];
    readonly betweenPeers?: boolean;
  };
  readonly key: number | null;
  readonly pair?: string;
  readonly relation?: 'same' | 'notLower' | 'contrast';
  readonly messages: readonly DetectionMessage[];
}

const FUNCTIONAL = new URL('functional/', import.meta.url);

export function readCases(): Case[] {
  return readdirSync(FUNCTIONAL)
    .filter((name) => /^cases\..*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FUNCTIONAL), 'utf8').split('\n'))
    .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Case]));
}

/** What a case demands and does not get, in words; empty when all is well. `late` tells a warning after the key message. */
export function faults(one: Case, byId: ReadonlyMap<string, Case>): string[] {
  const assessment = assess(one.messages);
  const { atLeast, atMost, not = [], betweenPeers } = one.expected;
  const { level } = assessment;
  const wrong: string[] = [];
  if (atLeast && levelRank(level) < levelRank(atLeast)) wrong.push(`${level}, at least ${atLeast} expected`);
  if (atMost && levelRank(level) > levelRank(atMost)) wrong.push(`${level}, at most ${atMost} expected`);
  for (const tactic of not) {
    if (assessment.contributions.some(({ reason }) => reason === tactic))
      wrong.push(`takes it for ${tactic}`);
  }
  if (betweenPeers !== undefined && assessment.betweenPeers !== betweenPeers) {
    wrong.push(betweenPeers ? 'not seen as between peers' : 'seen as between peers');
  }
  if (one.expectedFact && !assessment.facts.some(({ fact }) => fact === one.expectedFact)) {
    wrong.push(`misses the fact ${one.expectedFact}`);
  }
  return [...wrong, ...againstPair(one, assessment, byId)];
}

function againstPair(one: Case, { level }: Assessment, byId: ReadonlyMap<string, Case>): string[] {
  const pair = one.pair === undefined ? undefined : byId.get(one.pair);
  if (!pair || one.relation === undefined || one.relation === 'contrast') return [];
  const other = assess(pair.messages).level;
  const holds = one.relation === 'same' ? level === other : levelRank(level) >= levelRank(other);
  return holds ? [] : [`${level}, while its pair ${pair.id} is ${other}`];
}

/** Whether the warning came at the key message or before; null where the case names no key message. */
export function inTime(one: Case): boolean | null {
  if (one.key === null) return null;
  const { warnedAt } = assess(one.messages);
  return warnedAt !== null && warnedAt <= one.key;
}
