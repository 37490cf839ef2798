/**
 * node tests/evaluation/robustness.ts [--all]
 * Attacks the examples of every rule (attacks.ts): how many attacked positives their own rule still finds, and how many
 * attacked negatives it now takes wrongly. --all names each rule and attack that fails.
 */
import { readdirSync } from 'node:fs';
import { shippedRules } from '../../utils/detection/engine.ts';
import { findRules } from '../../utils/detection/match/find.ts';
import { Tail } from '../../utils/detection/match/tail.ts';
import type { ExamplesFile } from '../../utils/detection/rules/rule.ts';
import { ATTACKS } from './attacks.ts';
import { markdown } from './table.ts';

const RULES = new URL('../../utils/detection/rules/', import.meta.url);
const set = shippedRules();
const senders = new Map(
  set.rules.map(({ rule, sender }) => [rule.id, sender === 'self' ? 'self' : 'other'] as const),
);

function finds(id: string, messages: readonly string[]): boolean {
  const tail = new Tail();
  const sender = senders.get(id) ?? 'other';
  return messages.some((text) => findRules(set, text, sender, tail).some(({ rule }) => rule.rule.id === id));
}

const count = new Map<string, { positives: number; found: number; negatives: number; wrong: number }>();
const failures: string[] = [];
const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.examples.ts'),
);
for (const file of files.sort()) {
  const { examples } = (await import(new URL(file, RULES).href)) as { examples: ExamplesFile };
  for (const [id, { positives, negatives }] of Object.entries(examples)) {
    for (const [attack, change] of Object.entries(ATTACKS)) {
      const row = count.get(attack) ?? { positives: 0, found: 0, negatives: 0, wrong: 0 };
      count.set(attack, row);
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

const all = [...count.values()].reduce((sum, row) => ({
  positives: sum.positives + row.positives,
  found: sum.found + row.found,
  negatives: sum.negatives + row.negatives,
  wrong: sum.wrong + row.wrong,
}));
const rows = [...count, ['all', all] as const].map(([name, { positives, found, negatives, wrong }]) => [
  name,
  String(positives),
  ((found / positives) * 100).toFixed(1),
  String(negatives),
  ((wrong / negatives) * 100).toFixed(1),
]);
if (process.argv.includes('--all')) console.log(`${failures.join('\n')}\n`);
console.log(markdown(['attack', 'positives', 'found %', 'negatives', 'wrongly found %'], rows));
