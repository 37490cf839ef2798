/**
 * node tests/evaluation/weigh-patterns.ts DIR
 * What each pattern costs and brings: how many conversations in which nothing is wrong (ordinary talk and streams, own
 * dialogues, hard negatives of the functional suite) are warned about only because of it, and how many offenders' sides
 * and cases of the functional suite only thanks to it; the same if it were a hint. Prints the dearest first, and no
 * message. The shipped choice was made by taking the best step, again and again, until nothing was gained, with the
 * prices of RESULTS.md. The blind chats are not looked at.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { levelRank } from '../../utils/model/index.ts';
import { type ConversationLine, readConversations } from '../tools/read-conversations.ts';
import { readCases } from './cases.ts';
import { judgeAgain, PATTERNS, type Recorded, record, type Use } from './pattern-hits.ts';
import { markdown } from './table.ts';

const SHOWN = 60;
const ORDINARY = new Set(['ordinary', 'ordinary-stream', 'hard', 'segment-negative', 'decoy']);

interface Weighed extends Recorded {
  /** Nothing is wrong in it, or (the decoys, adults among themselves) it is not what Vigie is for. */
  readonly isNegative: boolean;
  readonly warned: boolean;
}

const isWarned = (one: Recorded, uses: (pattern: number) => Use): boolean =>
  levelRank(judgeAgain(one, uses).level) >= levelRank('warning');

async function* conversationsOf(folder: string): AsyncGenerator<[ConversationLine, boolean]> {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.jsonl'))) {
    for await (const read of readConversations(join(folder, name)))
      if (!('problem' in read))
        yield [read.conversation, ORDINARY.has(read.conversation.label ?? 'ordinary')];
  }
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node tests/evaluation/weigh-patterns.ts DIR');

const byPattern = new Map<number, Weighed[]>();
function weigh(conversation: Pick<ConversationLine, 'messages'>, isNegative: boolean): void {
  const recorded = record(conversation);
  const one = { ...recorded, isNegative, warned: isWarned(recorded, () => 'kept') };
  if (!one.warned) return;
  for (const pattern of new Set(one.messages.flatMap(({ hits }) => hits.map((hit) => hit.pattern)))) {
    const known = byPattern.get(pattern) ?? [];
    known.push(one);
    byPattern.set(pattern, known);
  }
}

for (const from of [folder, new URL('dialogues/', import.meta.url).pathname])
  for await (const [conversation, isNegative] of conversationsOf(from)) weigh(conversation, isNegative);
for (const one of readCases()) weigh(one, one.kind === 'hard-negative');

const rows = [...byPattern].map(([pattern, touched]) => {
  const lost = (use: Use, negative: boolean): number =>
    touched.filter(
      (one) => one.isNegative === negative && !isWarned(one, (other) => (other === pattern ? use : 'kept')),
    ).length;
  return { pattern, cost: lost('gone', true), asHint: lost('hint', true), brings: lost('gone', false) };
});
rows.sort((a, b) => b.cost - b.brings - (a.cost - a.brings));
console.log(
  markdown(
    ['rule', 'pattern', 'false alarms by it alone', '… of them gone as a hint', 'found by it alone'],
    rows.slice(0, SHOWN).map(({ pattern, cost, asHint, brings }) => {
      const { rule, written } = PATTERNS[pattern] ?? { rule: { id: '?' }, written: '' };
      return [rule.id, written.replaceAll('|', '/'), String(cost), String(asHint), String(brings)];
    }),
  ),
);
