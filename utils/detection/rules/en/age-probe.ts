import type { RuleFile } from '../rule.ts';

export const ageProbe: RuleFile = {
  language: 'en',
  tells: { tactic: 'age-probe' },
  rules: [
    {
      id: 'en.age-probe.asks-age',
      patterns: [
        'how old are you',
        "what's your age",
        'how old you',
        'your age [please] $',
        '^ [your] age $',
        '^ asl $',
        '(what|wat) (year|grade|class) are you in',
      ],
    },
  ],
};
