import type { Fact, Tactic } from '../../model/index.ts';
import type { PreparedRules } from './prepared.ts';

/** Languages that have rules. All of them are matched at once: teenagers mix languages. */
export const RULE_LANGUAGES = ['fr', 'en'] as const;
export type RuleLanguage = (typeof RULE_LANGUAGES)[number];

/** One way of doing one thing, as data. What it catches, its source and its examples are in the file beside. */
export interface Rule {
  /** `<language>.<tactic or fact>.<name>`, never renamed, never used again (rules/retired.ts). */
  readonly id: string;
  /** Patterns (patterns/parse.ts says how they are written); one match is enough. */
  readonly patterns: readonly string[];
  /** Doubtful ways of saying the same: each counts like a `weak` rule of this id. */
  readonly hints?: readonly string[];
  /** Patterns that, anywhere in the same message, mean that nothing is wrong; `@name` is a guard of the language. */
  readonly unless?: readonly string[];
  /** Whose messages are read. Default: `other` for tactics, `self` for facts. */
  readonly sender?: 'other' | 'self' | 'any';
  /** `weak`: points only, half of them. `strong`: unmistakable. Default: plain. */
  readonly strength?: 'weak' | 'strong';
  /**
   * The match holds an age: in years, a birth year, or a word of the language's `ages` (plus `add`). `same`: the age
   * that the other side has just said ("me too").
   */
  readonly readsAge?: true | 'same' | { readonly add: number };
}

/** The rule as it runs: its patterns at their strength, and its hints as weak ones. */
export function strengthsOf(rule: Rule): readonly Rule[] {
  return rule.hints ? [rule, { ...rule, patterns: rule.hints, strength: 'weak' }] : [rule];
}

/** One file: the rules of one tactic or fact in one language. */
export interface RuleFile {
  readonly language: RuleLanguage;
  readonly tells: { readonly tactic: Tactic } | { readonly fact: Fact };
  /** Guards (by name) that hold for every rule of the file, besides its own `unless`. */
  readonly unless?: readonly string[];
  readonly rules: readonly Rule[];
}

/** What the patterns of one language may use. */
export interface LanguageData {
  readonly language: RuleLanguage;
  /** Name → alternatives, written as a pattern: `parent: 'mom|mum|dad|your parents'`, used as `<parent>`. */
  readonly classes: Readonly<Record<string, string>>;
  /** Usual spelling → other spellings, `|` between: `quel: 'kel|qel'`, `'tu as': 'tas|ta'`. */
  readonly spelling: Readonly<Record<string, string>>;
  /** Name → patterns that cancel a match they overlap, or stand near before it (match/cancel.ts). */
  readonly guards: Readonly<Record<string, readonly string[]>>;
  /** Words that are one to every pattern, `|` between (plain letters): girl and boy, whoever is spoken of. */
  readonly alike?: readonly string[];
  /** Words that are ages: `treize: 13`, `4eme: 13`. */
  readonly ages: Readonly<Record<string, number>>;
}

/** Beside each rule file: what tests hold each rule to. An array in place of a text is one message after another. */
export type Example = string | readonly string[];

interface RuleExamples {
  /** What it catches and why, in a sentence. */
  readonly catches: string;
  /** Where that is known from: a report or study, with its year. */
  readonly source: string;
  /** At least three. */
  readonly positives: readonly Example[];
  /** At least three everyday messages that come close and must not be caught. */
  readonly negatives: readonly Example[];
}

/** Keyed by rule id. */
export type ExamplesFile = Readonly<Record<string, RuleExamples>>;

/** All rules of all languages: plain data that can travel in a message. */
export interface RuleData {
  readonly version: string;
  readonly files: readonly RuleFile[];
  readonly languages: readonly LanguageData[];
  /** Word classes that every language may use. */
  readonly sharedClasses: Readonly<Record<string, string>>;
  /** What the build has read from them already; null where nothing was built. */
  readonly prepared: PreparedRules | null;
}
