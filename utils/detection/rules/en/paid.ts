import type { RuleFile } from '../rule.ts';

export const paid: RuleFile = {
  language: 'en',
  tells: { fact: 'paid' },
  rules: [
    {
      id: 'en.paid.has-paid',
      patterns: [
        'i [already|just] paid (you|him|her|them|#|last)',
        'i [already|just] sent (you|him|her|them) [the|all] (money|cash|code|codes|<gift-card>)',
      ],
      unless: ['@errands', '(lunch|rent|game|dinner|back)'],
    },
    {
      id: 'en.paid.has-paid-twice',
      patterns: ['paid and (he|she|they|you) (wants|want|still|keeps)', 'if i paid', 'have [any] more money'],
    },
  ],
};
