import type { RuleFile } from '../rule.ts';

export const inDistress: RuleFile = {
  language: 'en',
  tells: { fact: 'in-distress' },
  rules: [
    {
      id: 'en.in-distress.wants-to-die',
      sender: 'any',
      patterns: [
        '(want to|rather|going to) (die|kill myself|end it|be dead)',
        "don't want to (be here anymore|live|be alive)",
        'wish i was dead',
        'better off without me',
      ],
      unless: ['(lol|lmao|exam|homework|laughing)'],
    },
    {
      id: 'en.in-distress.cannot-go-on',
      sender: 'any',
      patterns: [
        "can't (go on|do this anymore|take it anymore|cope)",
        'no way out',
        "i'm so (scared|desperate|ashamed)",
      ],
      unless: ['(homework|exam|game|trip|film)'],
    },
    {
      id: 'en.in-distress.hurts-self',
      sender: 'any',
      patterns: ['i (cut|hurt|burn) myself', "i'm (cutting|hurting) myself", 'self (harm|harming)'],
      unless: ['(shaving|paper|cooking|kitchen)'],
    },
  ],
};
