import { Vocabulary } from '../patterns/vocabulary.ts';
import { wordUses } from '../patterns/words.ts';
import type { PreparedRules } from '../rules/prepared.ts';
import { type LanguageData, type RuleFile, strengthsOf } from '../rules/rule.ts';
import { Lexicon } from '../text/lexicon.ts';
import { named } from './named.ts';
import { Tongue } from './tongue.ts';

/** Throws an Error that names the rule whose pattern is written wrongly. */
export function prepareRules(
  files: readonly RuleFile[],
  languages: readonly LanguageData[],
  sharedClasses: Readonly<Record<string, string>>,
): PreparedRules {
  const lexicon = new Lexicon();
  const vocabulary = new Vocabulary(lexicon);
  for (const { alike = [] } of languages) for (const words of alike) lexicon.alike(words.split('|'));
  const uses = wordUses([...writtenIn(files, languages), ...Object.values(sharedClasses)]);
  for (const word of uses.keys()) vocabulary.learn(word);
  lexicon.seal();
  const tongues = new Map(
    languages.map((data) => [data.language, new Tongue(data, vocabulary, sharedClasses)] as const),
  );
  const sets = new Map<string, number>();
  const needs: number[] = [];
  for (const { language, rules } of files) {
    const keys = tongues.get(language)?.keys(uses);
    if (!keys) throw new Error(`no language data for "${language}"`);
    for (const { id, patterns } of rules.flatMap(strengthsOf)) {
      for (const written of patterns) {
        for (const kinds of named(id, () => keys(written))) {
          const name = [...new Set(kinds)].join(' ');
          const known = sets.get(name) ?? sets.size;
          sets.set(name, known);
          needs.push(known);
        }
      }
    }
  }
  return {
    words: lexicon.entries.join(' '),
    nodes: lexicon.nodes,
    sets: [...sets.keys()].map((name) => (name === '' ? [] : name.split(' ').map(Number))),
    needs,
  };
}

/** The lexicon that `prepareRules` had, from its words. */
export function lexiconOf({ words, nodes }: PreparedRules): Lexicon {
  const lexicon = new Lexicon(nodes);
  for (const entry of words.split(' ')) lexicon.enter(entry);
  lexicon.seal();
  return lexicon;
}

function* writtenIn(files: readonly RuleFile[], languages: readonly LanguageData[]): Generator<string> {
  for (const { unless = [], rules } of files) {
    yield* unless;
    for (const rule of rules) {
      yield* rule.patterns;
      yield* rule.hints ?? [];
      yield* rule.unless ?? [];
    }
  }
  for (const { classes, spelling, guards, ages } of languages) {
    yield* Object.values(classes);
    yield* Object.keys(spelling);
    yield* Object.values(spelling);
    yield* Object.values(guards).flat();
    yield* Object.keys(ages);
  }
}
