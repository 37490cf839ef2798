import type { RuleFile } from '../rule.ts';

export const ageProbe: RuleFile = {
  language: 'fr',
  tells: { tactic: 'age-probe' },
  rules: [
    {
      id: 'fr.age-probe.asks-age',
      patterns: [
        '(quel|c est quoi) [est] ton age',
        'tu as quel age',
        'quel age [que] tu as',
        '(t|tu) quel age',
        '^ ton age $',
        'tu as combien (d ans|d annees|de piges)',
        'tu es ne en quelle annee',
      ],
    },
  ],
};
