import { describe, expect, it } from 'vitest';
import { judgeScript } from '../../../entrypoints/practice/judge-script.ts';
import { LOCALES } from '../../../utils/model/index.ts';

describe.each(LOCALES)('the practice chat, %s', (locale) => {
  it('brings one level more at each step, by the real engine', () => {
    const steps = judgeScript(locale);
    expect(steps.map(({ level }) => level)).toEqual(['none', 'notice', 'warning', 'danger']);
    expect(steps.map(({ assessment }) => assessment.level)).toEqual(steps.map(({ level }) => level));
  });

  it('only ever adds lines, and shows the heart of it: the age said, then the request', () => {
    const steps = judgeScript(locale);
    for (const [index, { lines }] of steps.entries()) {
      expect(lines.slice(0, steps[index - 1]?.lines.length ?? 0)).toEqual(steps[index - 1]?.lines ?? []);
    }
    const reasons = steps.at(-1)?.assessment.contributions.map(({ reason }) => reason);
    expect(reasons).toContain('age-said-before-request');
  });
});
