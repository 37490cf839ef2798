import { readdirSync } from 'node:fs';
import { shippedRules } from '../../utils/detection/engine.ts';
import { findRules } from '../../utils/detection/match/find.ts';
import { Tail } from '../../utils/detection/match/tail.ts';
import type { ExamplesFile } from '../../utils/detection/rules/rule.ts';
import { ATTACKS } from './attacks.ts';

const RULES = new URL('../../utils/detection/rules/', import.meta.url);

export interface Attacked {
  readonly positives: number;
  readonly found: number;
  readonly negatives: number;
  readonly wrong: number;
}

/** Every example of every rule under every attack: counts by attack, and a line for each that fails. */
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
    return messages.some((text) =>
      findRules(set, text, senders.get(id) ?? 'other', tail).some(({ rule }) => rule.rule.id === id),
    );
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
