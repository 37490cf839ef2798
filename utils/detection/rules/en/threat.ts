import type { RuleFile } from '../rule.ts';

export const threat: RuleFile = {
  language: 'en',
  tells: { tactic: 'threat' },
  rules: [
    {
      id: 'en.threat.publish',
      strength: 'strong',
      patterns: [
        '(<gonna>|i|ill) [just] (send|post|leak|show|share|expose) ..4 to (your|everyone|all your|the whole)',
        '<gonna> (leak|expose|ruin) (you|your|ur)',
        "(or|unless|if you don't) ..5 (i post|i leak|i send|i'll send|i'll post|i'll leak|everyone will see|everyone sees)",
      ],
      unless: ['(notes|homework|recipe|my new|invite*|class|slides)'],
    },
  ],
};
