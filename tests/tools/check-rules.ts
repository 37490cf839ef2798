/**
 * node tests/tools/check-rules.ts [fr/secrecy …]      every example of these rule files (default: all), in short
 * node tests/tools/check-rules.ts --text "t'as snap ?"  which rules a text shows, and where
 */
import { readdirSync } from 'node:fs';
import { shippedRules } from '../../utils/detection/engine.ts';
import { findRules } from '../../utils/detection/match/find.ts';
import { Tail } from '../../utils/detection/match/tail.ts';
import { RULE_FILES } from '../../utils/detection/rules/index.ts';
import type { Example, ExamplesFile } from '../../utils/detection/rules/rule.ts';

const RULES = new URL('../../utils/detection/rules/', import.meta.url);
const [first, ...rest] = process.argv.slice(2);

function found(example: Example, sender: 'self' | 'other') {
  const tail = new Tail();
  return (typeof example === 'string' ? [example] : example).flatMap((text) =>
    findRules(shippedRules(), text, sender, tail).map((one) => ({
      id: one.rule.rule.id,
      words: text.slice(one.start, one.end),
    })),
  );
}

async function check(name: string): Promise<number> {
  const { examples } = (await import(new URL(`${name}.examples.ts`, RULES).href)) as {
    examples: ExamplesFile;
  };
  let wrong = 0;
  for (const [id, { positives, negatives }] of Object.entries(examples)) {
    const file = RULE_FILES.find(({ rules }) => rules.some((rule) => rule.id === id));
    const rule = file?.rules.find((one) => one.id === id);
    const sender =
      (rule?.sender ?? (file && 'fact' in file.tells ? 'self' : 'other')) === 'other' ? 'other' : 'self';
    for (const [wanted, list] of [
      [true, positives],
      [false, negatives],
    ] as const) {
      for (const example of list) {
        const hits = found(example, sender).filter((one) => one.id === id);
        if (hits.length > 0 === wanted) continue;
        wrong += 1;
        const words = hits.map((hit) => `"${hit.words}"`).join(', ');
        console.log(`${id}: ${wanted ? 'missed' : `found ${words} in`} ${JSON.stringify(example)}`);
      }
    }
  }
  return wrong;
}

if (first === '--text') {
  for (const text of rest) {
    const hits = new Set(
      [...found(text, 'other'), ...found(text, 'self')].map(({ id, words }) => `  ${id}: "${words}"`),
    );
    console.log([JSON.stringify(text), ...hits].join('\n'));
  }
} else {
  const all = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.examples.ts'))
    .map((path) => path.replaceAll('\\', '/').slice(0, -'.examples.ts'.length));
  let wrong = 0;
  for (const name of first ? [first, ...rest] : all.sort()) wrong += await check(name);
  console.log(wrong === 0 ? 'every example holds' : `${wrong} examples do not hold`);
  process.exitCode = wrong === 0 ? 0 : 1;
}
