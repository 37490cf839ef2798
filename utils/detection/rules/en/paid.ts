import type { RuleFile } from '../rule.ts';

export const paid: RuleFile = {
  language: 'en',
  tells: { fact: 'paid' },
  rules: [
    {
      id: 'en.paid.has-paid',
      patterns: [
        'i [already|just|have] paid',
        'i [already|just] (sent|gave) [you|u|him|her|them] [the|a|all|my] (money|cash|# <money>|code|codes|gift card|card|steam card|$|£)',
        "(i|i've) (bought|sent) [the|a] (gift card|steam card|cards|codes)",
      ],
      unless: ['(lunch|ticket*|pizza|burger|bus|trip|rent|game|dinner|shop|back|for the)'],
    },
    {
      id: 'en.paid.has-paid-twice',
      patterns: [
        'i paid and (you|he|she|they)',
        '(you|he|they) (said|promised) ..3 (if i paid|after i paid|when i paid|paid)',
        "i (don't|dont) have (any|more|anymore|that much|the) [more] money",
        'all my (savings|money) (is gone|are gone|gone)',
      ],
    },
  ],
};
