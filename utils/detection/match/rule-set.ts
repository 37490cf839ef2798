import type { Fact, Tactic } from '../../model/index.ts';
import { Candidates } from '../automaton/candidates.ts';
import { needsOf } from '../automaton/needs.ts';
import { Positions } from '../automaton/positions.ts';
import { Runner } from '../automaton/runner.ts';
import { WordClasses } from '../automaton/word-classes.ts';
import type { PatternNode } from '../patterns/node.ts';
import { PatternReader } from '../patterns/parse.ts';
import { Vocabulary } from '../patterns/vocabulary.ts';
import type { LanguageData, Rule, RuleFile, RuleLanguage } from '../rules/rule.ts';
import { Lexicon } from '../text/lexicon.ts';

/** A rule, ready to run. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly tactic: Tactic | null;
  readonly fact: Fact | null;
  readonly sender: 'other' | 'self' | 'any';
  /** Numbers of the patterns that cancel it anywhere in the message, and of those that cancel it near by. */
  readonly unless: readonly number[];
  readonly guards: readonly number[];
}

/** All rules of all languages, compiled together. Made once a page. */
export interface RuleSet {
  readonly lexicon: Lexicon;
  readonly classes: WordClasses;
  readonly candidates: Candidates;
  readonly runner: Runner;
  readonly rules: readonly ReadyRule[];
  /** Rules that a pattern belongs to (numbers into `rules`), by pattern; empty for cancelling patterns. */
  readonly rulesOf: readonly (readonly number[])[];
  /** Ages told by words, by word kind. */
  readonly ages: ReadonlyMap<number, number>;
}

/** Throws an Error that names the rule whose pattern is written wrongly. */
export function compileRules(
  files: readonly RuleFile[],
  languages: readonly LanguageData[],
  sharedClasses: Readonly<Record<string, string>>,
): RuleSet {
  const lexicon = new Lexicon();
  const vocabulary = new Vocabulary(lexicon);
  const positions = new Positions();
  const roots: PatternNode[] = [];
  const rulesOf: number[][] = [];
  const ages = new Map<number, number>();
  const tongues = new Map<RuleLanguage, Tongue>();
  for (const data of languages) {
    tongues.set(data.language, {
      data,
      reader: new PatternReader(vocabulary, data, sharedClasses),
      numbers: new Map(),
    });
    for (const [word, age] of Object.entries(data.ages)) ages.set(vocabulary.kindOf(word), age);
  }

  const numberOf = (tongue: Tongue, written: string): number => {
    const known = tongue.numbers.get(written);
    if (known !== undefined) return known;
    const pattern = tongue.reader.read(written);
    const number = positions.add(pattern, written);
    roots[number] = pattern.root;
    rulesOf[number] = [];
    tongue.numbers.set(written, number);
    return number;
  };

  const rules: ReadyRule[] = [];
  for (const file of files) {
    const tongue = tongues.get(file.language);
    if (!tongue) throw new Error(`no language data for "${file.language}"`);
    for (const rule of file.rules) {
      try {
        const cancelling = [...(file.unless ?? []), ...(rule.unless ?? [])];
        const guards = cancelling
          .filter((name) => name.startsWith('@'))
          .flatMap((name) => guardOf(tongue.data, name));
        const ready: ReadyRule = {
          rule,
          tactic: 'tactic' in file.tells ? file.tells.tactic : null,
          fact: 'fact' in file.tells ? file.tells.fact : null,
          sender: rule.sender ?? ('tactic' in file.tells ? 'other' : 'self'),
          unless: cancelling
            .filter((name) => !name.startsWith('@'))
            .map((written) => numberOf(tongue, written)),
          guards: guards.map((written) => numberOf(tongue, written)),
        };
        const number = rules.push(ready) - 1;
        for (const written of new Set(rule.patterns)) rulesOf[numberOf(tongue, written)]?.push(number);
      } catch (error) {
        throw new Error(`${rule.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  const taken = vocabulary.resolve();
  lexicon.seal();
  const needs = needsOf(roots, positions.matcher, taken, lexicon.lengths);
  const classes = new WordClasses(taken, needs, positions.matcher, lexicon.kinds);
  const finds = rulesOf.map((own) => own.length > 0);
  const candidates = new Candidates(needs, finds, classes);
  return { lexicon, classes, candidates, runner: new Runner(positions, classes), rules, rulesOf, ages };
}

interface Tongue {
  readonly data: LanguageData;
  readonly reader: PatternReader;
  readonly numbers: Map<string, number>;
}

function guardOf(data: LanguageData, name: string): readonly string[] {
  const guard = data.guards[name.slice(1)];
  if (!guard) throw new Error(`no guard ${name} in ${data.language}`);
  return guard;
}
