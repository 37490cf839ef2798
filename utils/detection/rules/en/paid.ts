import type { RuleFile } from '../rule.ts';

export const paid: RuleFile = {
  language: 'en',
  tells: { fact: 'paid' },
  rules: [
    {
      id: 'en.paid.has-paid',
      patterns: [
        'i [already|just|did|have|literally] (paid|sent|gave|transferred|bought) (you|him|her|them|it|everything|all) ..3 (#|<money>|already|yesterday|last week|last month|twice|money|cards|card|codes|all i had|everything i)',
        'i (paid|sent) (you|him|them) (already|twice|once|everything)',
        'i paid (already|twice|everything)',
        '(paid|sent) (the|all the|all my) (money|savings|cards|codes|birthday money)',
        'i [already|just] paid (you|him|her|them|#|last)',
        'i [already|just] sent (you|him|her|them) [the|all] (money|cash|code|codes|<gift-card>)',
      ],
      unless: ['@errands', '(lunch|rent|game|dinner|back)'],
    },
    {
      id: 'en.paid.has-paid-twice',
      patterns: [
        "(i've|i have|got|have) (nothing|no money|no more money|no more|nothing) left [to]",
        "(that's|thats|its|it's) all (i|my money|the money) (have|had|got|i have|i had)",
        "(i don't|i dont|dont) have (any more|more|that much|that|any|enough) (money|cash)",
        'paid and (he|she|they|you) (wants|want|still|keeps)',
        'if i paid',
        'have [any] more money',
      ],
    },
  ],
};
