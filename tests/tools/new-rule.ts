/**
 * npm run new:rule -- <fr|en> <tactic or fact> <name>
 * Writes the place for a new rule: rule file, examples beside it, and the line that registers the file; existing ones
 * are added to. What is still missing then, the tests say.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { RETIRED_RULES } from '../../utils/detection/rules/retired.ts';
import { RULE_LANGUAGES } from '../../utils/detection/rules/rule.ts';
import { FACTS, TACTICS } from '../../utils/model/index.ts';
import {
  addEntry,
  emptyExamplesFile,
  emptyRuleFile,
  exampleEntry,
  registered,
  ruleEntry,
} from './rule-templates.ts';

const RULES = new URL('../../utils/detection/rules/', import.meta.url);
const TOPICS: readonly string[] = [...TACTICS, ...FACTS];

function create(language: string, topic: string, name: string): void {
  const id = `${language}.${topic}.${name}`;
  if (RETIRED_RULES.includes(id))
    throw new Error(`${id} was a rule once: people's logs name it. Take another name.`);
  const rulesPath = new URL(`${language}/${topic}.ts`, RULES);
  const examplesPath = new URL(`${language}/${topic}.examples.ts`, RULES);
  const indexPath = new URL(`${language}/index.ts`, RULES);
  const rules =
    read(rulesPath) ??
    emptyRuleFile(
      language,
      topic,
      TACTICS.some((tactic) => tactic === topic),
    );
  if (rules.includes(`'${id}'`)) throw new Error(`${id} is there already.`);
  writeFileSync(rulesPath, addEntry(rules, '  ],\n};', ruleEntry(id)));
  writeFileSync(examplesPath, addEntry(read(examplesPath) ?? emptyExamplesFile(), '};', exampleEntry(id)));
  writeFileSync(indexPath, registered(readFileSync(indexPath, 'utf8'), language, topic));
  console.log(`${id}

1. patterns: utils/detection/rules/${language}/${topic}.ts (how to write them: utils/detection/patterns/parse.ts)
2. examples, three of each kind at least: utils/detection/rules/${language}/${topic}.examples.ts
3. npm run fix && npm run check:rules -- ${language}/${topic}   says what is missing and which example does not hold
4. the same in the other languages: a tactic has about as many rules in each
5. npm run rules:version, when everything holds`);
}

const read = (path: URL): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** What is wrong with the words on the command line; nothing where they name a new rule. */
function misread(words: readonly string[]): string | null {
  const [language = '', topic = '', name = '', ...more] = words;
  if (!RULE_LANGUAGES.some((one) => one === language)) return `no language "${language}"`;
  if (!TOPICS.includes(topic)) return `no topic "${topic}"`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return `no name, in small letters with hyphens: "${name}"`;
  return more.length > 0 ? `too many words: ${more.join(' ')}` : null;
}

const words = process.argv.slice(2);
const problem = misread(words);
if (problem) {
  console.error(`${problem}

usage: npm run new:rule -- <${RULE_LANGUAGES.join('|')}> <topic> <name>
topics: ${TOPICS.join(', ')}`);
  process.exitCode = 2;
} else {
  try {
    const [language = '', topic = '', name = ''] = words;
    create(language, topic, name);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
