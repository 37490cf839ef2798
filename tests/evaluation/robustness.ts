/**
 * node tests/evaluation/robustness.ts [--all]
 * Attacks (attacks.ts) the examples of every rule: how many attacked positives their own rule still finds, and how many
 * attacked negatives it now takes wrongly. Then the conversations of the functional suite: how many positives keep their
 * level at least, and how many hard negatives get a higher one. --all names each rule and attack that fails.
 */
import { type Attacked, attackCases, attackExamples } from './attacked.ts';
import { markdown } from './table.ts';

const HEADINGS = ['attack', 'positives', 'found %', 'negatives', 'wrongly found %'];

function tableOf(counts: ReadonlyMap<string, Attacked>): string {
  const all = [...counts.values()].reduce((sum, row) => ({
    positives: sum.positives + row.positives,
    found: sum.found + row.found,
    negatives: sum.negatives + row.negatives,
    wrong: sum.wrong + row.wrong,
  }));
  const rows = [...counts, ['all', all] as const].map(([name, { positives, found, negatives, wrong }]) => [
    name,
    String(positives),
    ((found / positives) * 100).toFixed(1),
    String(negatives),
    ((wrong / negatives) * 100).toFixed(1),
  ]);
  return markdown(HEADINGS, rows);
}

const { counts, failures } = await attackExamples();
if (process.argv.includes('--all')) console.log(`${failures.join('\n')}\n`);
console.log(
  `Examples of the rules:\n\n${tableOf(counts)}\n\nFunctional suite, levels:\n\n${tableOf(attackCases())}`,
);
