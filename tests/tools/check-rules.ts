/**
 * node tests/tools/check-rules.ts [fr/secrecy …]      what these rule files (default: all) lack, and every example of them
 * node tests/tools/check-rules.ts --text "t'as snap ?"  which rules a text shows, and where
 */
import { readdirSync } from 'node:fs';
import { shippedRules } from '../../utils/detection/engine.ts';
import { findRules } from '../../utils/detection/match/find.ts';
import { Tail } from '../../utils/detection/match/tail.ts';
import { RULE_FILES } from '../../utils/detection/rules/index.ts';
import type { Example, ExamplesFile, RuleFile } from '../../utils/detection/rules/rule.ts';
import { exampleSender, missingFrom } from './rule-requirements.ts';

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

const nameOf = ({ language, tells }: RuleFile): string =>
  `${language}/${'tactic' in tells ? tells.tactic : tells.fact}`;

async function check(name: string): Promise<string[]> {
  const { examples } = (await import(new URL(`${name}.examples.ts`, RULES).href)) as {
    examples: ExamplesFile;
  };
  const file = RULE_FILES.find((one) => nameOf(one) === name);
  if (!file) return [`${name}: not listed in the index of its language, so it does not run`];
  const ids = file.rules.map(({ id }) => id);
  const strangers = Object.keys(examples).filter((id) => !ids.includes(id));
  return [
    ...strangers.map((id) => `${id}: has examples, but is no rule of ${name}.ts`),
    ...file.rules.flatMap((rule) => {
      const { id } = rule;
      const sender = exampleSender(rule, file);
      const judged = (example: Example, wanted: boolean): string[] => {
        const hits = found(example, sender).filter((one) => one.id === id);
        if (hits.length > 0 === wanted) return [];
        const words = hits.map((hit) => `"${hit.words}"`).join(', ');
        return [`${id}: ${wanted ? 'missed' : `found ${words} in`} ${JSON.stringify(example)}`];
      };
      const { positives = [], negatives = [] } = examples[id] ?? {};
      return [
        ...missingFrom(rule, examples[id]).map((line) => `${id}: ${line}`),
        ...positives.flatMap((example) => judged(example, true)),
        ...negatives.flatMap((example) => judged(example, false)),
      ];
    }),
  ];
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
    .map((path) => path.replaceAll('\\', '/').slice(0, -'.examples.ts'.length))
    .sort();
  const asked = first ? [first, ...rest] : all;
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    console.error(`no rule file ${unknown.join(', ')}; there are: ${all.join(', ')}`);
    process.exitCode = 2;
  } else {
    const wrong = (await Promise.all(asked.map(check))).flat();
    console.log([...wrong, wrong.length === 0 ? 'every example holds' : `${wrong.length} to do`].join('\n'));
    process.exitCode = wrong.length === 0 ? 0 : 1;
  }
}
