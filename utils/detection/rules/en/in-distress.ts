import type { RuleFile } from '../rule.ts';

export const inDistress: RuleFile = {
  language: 'en',
  tells: { fact: 'in-distress' },
  rules: [
    {
      id: 'en.in-distress.wants-to-die',
      sender: 'any',
      patterns: [
        "(wish|want) [to|i could] (disappear|not exist|not wake up|never wake up|wasn't here|wasnt alive|was never born)",
        '(want|wanna|going|gonna) ..1 (end my life|kill my self|not be here|not be alive)',
        '(no point|no reason) (living|to live|being here|going on)',
        'everyone would be better without me',
        '(suicidal|suicide) ',
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
        "(i'm|i am|im) [so|really|actually|literally|too] (scared|terrified|desperate|ashamed|panicking|shaking|crying|freaking out|frightened|losing it)",
        '(my life is|my lifes|life is) (over|ruined|finished)',
        '(i feel|feel|feeling) (sick|trapped|so sick|hopeless|numb|empty|worthless|like dying|so ashamed|dirty)',
        "(don't|dunno|dont) know what to do",
        '(having|had) a panic attack',
        "(please|pls) (don't|dont|stop|leave me alone) ..2 (do this|tell|post|send|share|leak|im scared|my mum|my dad|my parents)",
        "can't (go on|do this anymore|take it anymore|cope)",
        'no way out',
        "i'm so (scared|desperate|ashamed)",
      ],
      unless: ['(homework|exam|game|trip|film)'],
    },
    {
      id: 'en.in-distress.hurts-self',
      sender: 'any',
      patterns: [
        "(i'm|i am|i've been|been|started) (cutting|self harming|hurting myself|starving myself|burning myself)",
        '(cut|hurt) my self',
        'i (cut|hurt|burn) myself',
        "i'm (cutting|hurting) myself",
        'self (harm|harming)',
      ],
      unless: ['(shaving|paper|cooking|kitchen)'],
    },
  ],
};
