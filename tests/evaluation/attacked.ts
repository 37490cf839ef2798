import { readdirSync } from 'node:fs';
import { shippedRules } from '../../utils/detection/engine.ts';
import { assess } from '../../utils/detection/index.ts';
import { findRules } from '../../utils/detection/match/find.ts';
import { Tail } from '../../utils/detection/match/tail.ts';
import type { ExamplesFile } from '../../utils/detection/rules/rule.ts';
import { levelRank } from '../../utils/model/index.ts';
import { ATTACKS } from './attacks.ts';
import { readCases } from './cases.ts';

const RULES = new URL('../../utils/detection/rules/', import.meta.url);

/** The cases of the functional suite under every attack, judged as whole conversations. */
export function attackCases(): Map<string, Attacked> {
  const cases = readCases().map((one) => ({ ...one, clean: levelRank(assess(one.messages).level) }));
  return new Map(
    Object.entries(ATTACKS).map(([attack, change]) => {
      const row = { positives: 0, found: 0, negatives: 0, wrong: 0 };
      for (const { kind, messages, clean } of cases) {
        const attacked = messages.flatMap((message) =>
          change(message.text).map((text) => ({ ...message, text })),
        );
        const level = levelRank(assess(attacked).level);
        if (kind === 'positive') {
          row.positives += 1;
          if (level >= clean) row.found += 1;
        } else {
          row.negatives += 1;
          if (level > clean) row.wrong += 1;
        }
      }
      return [attack, row];
    }),
  );
}

export interface Attacked {
  readonly positives: number;
  readonly found: number;
  readonly negatives: number;
  readonly wrong: number;
}

/**
 * Every example of every rule under every attack: counts by attack, and a line for each that fails. What the end of a
 * sentence that was cut into messages takes back is not found.
 */
export async function attackExamples(): Promise<{
  readonly counts: Map<string, Attacked>;
  readonly failures: string[];
}> {
  const set = shippedRules();
  const senders = new Map(
    set.rules.map(({ rule, sender }) => [rule.id, sender === 'self' ? 'self' : 'other'] as const),
  );
  const finds = (id: string, messages: readonly string[]): boolean => {
    const tail = new Tail();
    const foundIn = new Set<number>();
    for (const [at, text] of messages.entries()) {
      const found = findRules(set, text, senders.get(id) ?? 'other', tail);
      for (const { rule, ago } of tail.takenBack) if (rule.rule.id === id) foundIn.delete(at - ago);
      if (found.some(({ rule }) => rule.rule.id === id)) foundIn.add(at);
    }
    return foundIn.size > 0;
  };
  const counts = new Map(
    Object.keys(ATTACKS).map((attack) => [attack, { positives: 0, found: 0, negatives: 0, wrong: 0 }]),
  );
  const failures: string[] = [];
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.examples.ts'),
  );
  for (const file of files.sort()) {
    const { examples } = (await import(new URL(file, RULES).href)) as { examples: ExamplesFile };
    for (const [id, { positives, negatives }] of Object.entries(examples)) {
      for (const [attack, change] of Object.entries(ATTACKS)) {
        const row = counts.get(attack) ?? { positives: 0, found: 0, negatives: 0, wrong: 0 };
        for (const text of positives) {
          if (typeof text !== 'string') continue;
          row.positives += 1;
          if (finds(id, change(text))) row.found += 1;
          else failures.push(`${id}: not found, ${attack}: ${JSON.stringify(text)}`);
        }
        for (const text of negatives) {
          if (typeof text !== 'string') continue;
          row.negatives += 1;
          if (!finds(id, change(text))) continue;
          row.wrong += 1;
          failures.push(`${id}: wrongly found, ${attack}: ${JSON.stringify(text)}`);
        }
      }
    }
  }
  return { counts, failures };
}
