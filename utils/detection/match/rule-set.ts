import type { Fact, Tactic } from '../../model/index.ts';
import { KeyIndex } from '../automaton/key-index.ts';
import { Runner } from '../automaton/runner.ts';
import { Vocabulary } from '../patterns/vocabulary.ts';
import type { PreparedRules } from '../rules/prepared.ts';
import { type LanguageData, type Rule, type RuleFile, strengthsOf } from '../rules/rule.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { named } from './named.ts';
import { lexiconOf, prepareRules } from './prepared.ts';
import { type LazyPattern, Tongue } from './tongue.ts';

/** A rule, ready to run. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly tactic: Tactic | null;
  readonly fact: Fact | null;
  readonly sender: 'other' | 'self' | 'any';
  /** Patterns that cancel it anywhere in the message, and those that cancel it near by. */
  readonly unless: readonly LazyPattern[];
  readonly guards: readonly LazyPattern[];
}

/** A pattern of a rule (a number into `rules`). */
export interface ReadyPattern {
  readonly pattern: LazyPattern;
  readonly rule: number;
}

/** All rules of all languages together. Made once a page. */
export interface RuleSet {
  readonly lexicon: Lexicon;
  readonly index: KeyIndex;
  readonly runner: Runner;
  readonly rules: readonly ReadyRule[];
  readonly patterns: readonly ReadyPattern[];
  /** Words that leave a sentence open: what follows them in the next message is no beginning. */
  readonly unfinished: ReadonlySet<number>;
  /** Ages told by words, by word kind. */
  readonly ages: ReadonlyMap<number, number>;
}

/** Throws an Error that names the rule whose pattern is written wrongly, unless `prepared` was made from the same rules. */
export function compileRules(
  files: readonly RuleFile[],
  languages: readonly LanguageData[],
  sharedClasses: Readonly<Record<string, string>>,
  prepared: PreparedRules = prepareRules(files, languages, sharedClasses),
): RuleSet {
  const lexicon = lexiconOf(prepared);
  const vocabulary = new Vocabulary(lexicon);
  const tongues = new Map(
    languages.map((data) => [data.language, new Tongue(data, vocabulary, sharedClasses)] as const),
  );
  const ages = new Map<number, number>();
  for (const data of languages) {
    for (const [word, age] of Object.entries(data.ages)) ages.set(vocabulary.kindOf(word), age);
  }
  const unfinished = new Set(
    (sharedClasses.unfinished ?? '').split('|').map((word) => vocabulary.kindOf(word)),
  );

  const index = new KeyIndex(lexicon.kinds);
  const setAt = (at: number) => prepared.sets[prepared.needs[at] ?? -1] ?? [];
  const rules: ReadyRule[] = [];
  const patterns: ReadyPattern[] = [];
  for (const file of files) {
    const tongue = tongues.get(file.language);
    if (!tongue) throw new Error(`no language data for "${file.language}"`);
    for (const rule of file.rules.flatMap(strengthsOf)) {
      const number = rules.push(named(rule.id, () => readyRule(file, rule, tongue))) - 1;
      for (const written of rule.patterns) {
        index.add(setAt(2 * patterns.length), setAt(2 * patterns.length + 1));
        patterns.push({ pattern: tongue.pattern(written), rule: number });
      }
    }
  }
  return { lexicon, index, runner: new Runner(), rules, patterns, unfinished, ages };
}

function readyRule(file: RuleFile, rule: Rule, tongue: Tongue): ReadyRule {
  const cancelling = [...(file.unless ?? []), ...(rule.unless ?? [])];
  const isGuard = (name: string) => name.startsWith('@');
  return {
    rule,
    tactic: 'tactic' in file.tells ? file.tells.tactic : null,
    fact: 'fact' in file.tells ? file.tells.fact : null,
    sender: rule.sender ?? ('tactic' in file.tells ? 'other' : 'self'),
    unless: cancelling.filter((name) => !isGuard(name)).map((written) => tongue.pattern(written)),
    guards: cancelling.filter(isGuard).flatMap((name) => tongue.guard(name)),
  };
}
