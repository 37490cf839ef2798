import type { RuleFile } from '../rule.ts';

export const inDistress: RuleFile = {
  language: 'en',
  tells: { fact: 'in-distress' },
  rules: [
    {
      id: 'en.in-distress.wants-to-die',
      sender: 'any',
      patterns: [
        '(want to|wanna|rather|going to|gonna) (die|kill myself|end it|end my life|be dead|end it all|not be alive)',
        '(kill|killing|end) myself',
        "(don't|dont) want to (be here anymore|live|be alive|exist|wake up)",
        '(wish i|i wish i) (was|were) (dead|never born)',
        '(suicidal|suicide|kms)',
        'better off (without me|dead)',
      ],
      unless: ['(lol|lmao|haha|essay|book|film|homework|exam|of (laughter|embarrassment))'],
    },
    {
      id: 'en.in-distress.cannot-go-on',
      sender: 'any',
      patterns: [
        "(can't|cant|cannot) (go on|do this anymore|take it anymore|take this anymore|cope|take it)",
        '(no way out|nobody can help me|theres no point|no point living)',
        "i'm (so|really) (scared|desperate|ashamed|terrified)",
      ],
      unless: ['(homework|exam|maths|game|diet|trip without|film|test)'],
    },
    {
      id: 'en.in-distress.hurts-self',
      sender: 'any',
      patterns: [
        'i (cut|hurt|burn|hurting|harm|keep cutting|started cutting) myself',
        "i'm (cutting|hurting|starving)",
        '(self harm|selfharm|self harming)',
      ],
      unless: ['(shaving|paper|cooking|knife while|kitchen|knee|by accident)'],
    },
  ],
};
