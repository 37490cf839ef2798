import { PLACE_HOLDER } from './rule-requirements.ts';

/** `age-probe` → `ageProbe`: the name a rule file exports. `return` is a word of the programming language. */
export const exportName = (topic: string): string =>
  topic === 'return' ? 'comesBack' : topic.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const emptyRuleFile = (
  language: string,
  topic: string,
  isTactic: boolean,
): string => `import type { RuleFile } from '../rule.ts';

export const ${exportName(topic)}: RuleFile = {
  language: '${language}',
  tells: { ${isTactic ? 'tactic' : 'fact'}: '${topic}' },
  rules: [
  ],
};
`;

export const emptyExamplesFile = (): string => `import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
};
`;

/** The words of the pattern are a place-holder that no chat contains: the rule finds nothing until it is written. */
export const ruleEntry = (id: string): string => `    {
      id: '${id}',
      patterns: ['${PLACE_HOLDER} ${id.replaceAll('.', ' ')} here'],
    },
`;

export const exampleEntry = (id: string): string => `  '${id}': {
    catches: '',
    source: '',
    positives: [],
    negatives: [],
  },
`;

/** `text` with `entry` put in before the last `end`. */
export function addEntry(text: string, end: string, entry: string): string {
  const at = text.lastIndexOf(end);
  if (at < 0) throw new Error(`"${end.trim()}" not found where the new entry goes`);
  return text.slice(0, at) + entry + text.slice(at);
}

/** The index of a language with the rule file of `topic` imported and listed. */
export function registered(index: string, language: string, topic: string): string {
  if (index.includes(` from './${topic}.ts';`)) return index;
  const line = `import { ${exportName(topic)} } from './${topic}.ts';\n`;
  const list = `export const ${language}Files`;
  const at = index.indexOf('];', index.indexOf(list));
  if (!index.includes(list) || at < 0)
    throw new Error(`no list ${language}Files in the index of ${language}`);
  return `${line}${index.slice(0, at)}  ${exportName(topic)},\n${index.slice(at)}`;
}
