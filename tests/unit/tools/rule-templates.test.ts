import { describe, expect, test } from 'vitest';
import {
  addEntry,
  emptyExamplesFile,
  emptyRuleFile,
  exampleEntry,
  registered,
  ruleEntry,
} from '../../tools/rule-templates.ts';

describe('npm run new:rule writes', () => {
  test('a rule file with the rule in it, and a second rule after the first', () => {
    const one = addEntry(emptyRuleFile('en', 'age-gap', true), '  ],\n};', ruleEntry('en.age-gap.one'));
    const two = addEntry(one, '  ],\n};', ruleEntry('en.age-gap.two'));
    expect(two).toContain("tells: { tactic: 'age-gap' }");
    expect(two).toContain('export const ageGap: RuleFile');
    expect(two.indexOf('en.age-gap.one')).toBeLessThan(two.indexOf('en.age-gap.two'));
  });

  test('the examples of a rule, empty: the tests ask for them', () => {
    const examples = addEntry(emptyExamplesFile(), '};', exampleEntry('en.age-gap.one'));
    expect(examples).toMatch(/'en\.age-gap\.one': \{[\s\S]*positives: \[\],[\s\S]*\},\n\};/);
  });

  test('the line that registers the file, once', () => {
    const index =
      "import { ages } from './ages.ts';\n\nexport const enFiles: readonly RuleFile[] = [\n  secrecy,\n];\n";
    const after = registered(index, 'en', 'age-gap');
    expect(after).toContain("import { ageGap } from './age-gap.ts';\n");
    expect(after).toContain('  secrecy,\n  ageGap,\n];');
    expect(registered(after, 'en', 'age-gap')).toBe(after);
  });
});
