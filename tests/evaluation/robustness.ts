/**
 * node tests/evaluation/robustness.ts [--all]
 * Attacks the examples of every rule (attacks.ts): how many attacked positives their own rule still finds, and how many
 * attacked negatives it now takes wrongly. --all names each rule and attack that fails.
 */
import { type Attacked, attackExamples } from './attacked.ts';
import { markdown } from './table.ts';

const { counts, failures } = await attackExamples();
const all = [...counts.values()].reduce<Attacked>(
  (sum, row) => ({
    positives: sum.positives + row.positives,
    found: sum.found + row.found,
    negatives: sum.negatives + row.negatives,
    wrong: sum.wrong + row.wrong,
  }),
  { positives: 0, found: 0, negatives: 0, wrong: 0 },
);
const rows = [...counts, ['all', all] as const].map(([name, { positives, found, negatives, wrong }]) => [
  name,
  String(positives),
  ((found / positives) * 100).toFixed(1),
  String(negatives),
  ((wrong / negatives) * 100).toFixed(1),
]);
if (process.argv.includes('--all')) console.log(`${failures.join('\n')}\n`);
console.log(markdown(['attack', 'positives', 'found %', 'negatives', 'wrongly found %'], rows));
