/**
 * npm run new:rule -- <fr|en> <tactic or fact> <name>
 * Writes the place for a new rule: rule file, examples beside it, and the line that registers the file; existing ones
 * are added to. What is still missing then, the tests say.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { RETIRED_RULES } from '../../utils/detection/rules/retired.ts';
import { RULE_LANGUAGES, type RuleLanguage } from '../../utils/detection/rules/rule.ts';
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

function create(language: RuleLanguage, topic: string, name: string): void {
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
  console.log(`${id}\n\n1. patterns: utils/detection/rules/${language}/${topic}.ts
2. examples, three of each kind at least: utils/detection/rules/${language}/${topic}.examples.ts
3. npm run fix && npm run check:rules -- ${language}/${topic}`);
}

const read = (path: URL): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const [language, topic = '', name = '', ...more] = process.argv.slice(2);
const known = RULE_LANGUAGES.find((one) => one === language);
const topics: readonly string[] = [...TACTICS, ...FACTS];
if (!known || !topics.includes(topic) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || more.length > 0) {
  console.error(`usage: npm run new:rule -- <${RULE_LANGUAGES.join('|')}> <topic> <name-in-small-letters>

topics: ${topics.join(', ')}`);
  process.exitCode = 2;
} else {
  try {
    create(known, topic, name);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
