import type { RuleFile } from '../rule.ts';

export const recruit: RuleFile = {
  language: 'en',
  tells: { tactic: 'recruit' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.recruit.sell-pictures',
      patterns: [
        'make [a lot|money|lots] (with|from|off|selling) your <mine>',
        'make a lot with your',
        'sell [your|feet] (pics|nudes|pictures|content)',
        '(got|have) buyers',
        '(start|make) an onlyfans',
        'pay crazy money',
        '(guys|men|people) pay ..3 (girls|boys|to watch)',
      ],
      unless: ['(jeans|vinted|bake|art|school|museum)'],
    },
    {
      id: 'en.recruit.bring-friend',
      patterns: [
        '(bring|get) [a|your|ur|another] (friend|friends|bestie|sister) ..4 (extra|#|pay|each|cash)',
        '(extra|double|more) ..2 if you bring',
        'know any [other] girls ..2 (want|would|earn)',
      ],
      unless: ['(bake|sale|practice|team|raffle|party)'],
    },
    {
      id: 'en.recruit.others-pictures',
      patterns: [
        '(nudes|stuff|<mine>) (of|on) (girls|your friends|your little sister|your friend|other girls|your sister|classmates)',
      ],
      unless: ['(trip|game|match|party|team|dance|wedding|prom)'],
    },
    {
      id: 'en.recruit.carry-goods',
      patterns: [
        '(drop|carry|deliver|hold) (a|this|the) (bag|package|parcel) ..5 (#|get|no questions|cash)',
        "don't ask questions",
        'need a (young un|younger|runner)',
        "a minor they can't",
        'county lines',
      ],
      unless: ['(postman|groceries)'],
    },
    {
      id: 'en.recruit.bank-account',
      patterns: [
        'run [some] money through',
        '(use|borrow) your (bank|card|bank account|account)',
        '(money|funds|it) (through|into) your (account|bank|card)',
      ],
      unless: ['(netflix|library|spotify|game)'],
    },
  ],
};
