import type { RuleFile } from '../rule.ts';

export const pressure: RuleFile = {
  language: 'en',
  tells: { tactic: 'pressure' },
  rules: [
    {
      id: 'en.pressure.insists',
      patterns: [
        "(come on|cmon|c'mon) ..1 (please|just one|just once|don't be)",
        "don't be (shy|a baby|scared|boring|such a baby|like that)",
        "if you (love|loved|trust|trusted|like|liked) me [you would|you'd|you]",
        '(everyone|everybody|all the girls|all the boys) (does|do) it',
        'prove [that] you (love|trust) me',
        'just (one|once) please',
      ],
    },
  ],
};
