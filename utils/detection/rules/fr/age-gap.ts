import type { RuleFile } from '../rule.ts';

export const ageGap: RuleFile = {
  language: 'fr',
  tells: { tactic: 'age-gap' },
  rules: [
    {
      id: 'fr.age-gap.says-adult',
      readsAge: true,
      patterns: [
        '(je suis|j ai) [deja] <adult-age> <year>',
        'j ai <adult-age>',
        '(je suis|moi c est) [deja] (majeur|majeure|adulte)',
        '[je suis] [un peu] [beaucoup] plus (vieux|vieille|age) que toi',
      ],
      unless: ['j ai (eu|fait|mis|pris)'],
    },
  ],
};
