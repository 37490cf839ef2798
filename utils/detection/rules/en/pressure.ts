import type { RuleFile } from '../rule.ts';

export const pressure: RuleFile = {
  language: 'en',
  tells: { tactic: 'pressure' },
  rules: [
    {
      id: 'en.pressure.if-you-loved',
      patterns: [
        "if you [really] (love|loved|trust|trusted) me you'd",
        'if you [really] (love|loved|trust|trusted) me you',
        "(so|then|guess|cuz) you don't (love|trust) me",
        "you don't (love|trust) me (then|huh)",
        'you trust me right',
      ],
    },
    {
      id: 'en.pressure.others-do-it',
      patterns: [
        'all the [other] (girls|boys) (do|did|send)',
        'everyone (does|sends) (it|them|that)',
        'my ex sent',
        'find (a girl|a boy|someone) who will',
        'normal at your age',
      ],
    },
    {
      id: 'en.pressure.prove-it',
      patterns: [
        '(then|so|just) prove it',
        'prove you (love|trust|belong|want)',
        'i dare you to (send|show)',
      ],
      unless: ['@errands'],
    },
    {
      id: 'en.pressure.not-shy',
      patterns: [
        "don't be [so|such] [a] (shy|scared|baby|prude|afraid|nervous)",
        'nothing to be (shy|scared|afraid)',
        "you're so (lame|boring) just",
        "(i won't|never) (hurt|bite|judge) you",
        'act like it',
      ],
      unless: ['(dentist|dog|exam|cat|spider)'],
    },
    {
      id: 'en.pressure.last-chance',
      patterns: ['last chance', "or (i'm|we're) done", "or i (won't|stop) talk", 'one more (pic|and)'],
      unless: ['(ticket*|sale|raffle|lap)'],
    },
    {
      id: 'en.pressure.guilt',
      patterns: [
        'after (all|everything) i (did|gave|bought|spent|do)',
        'breaking my heart',
        'thought you were (mature|different|cool)',
        "what's wrong with you",
        'you owe me',
      ],
      unless: ['owe me (#|a|an)'],
    },
    {
      id: 'en.pressure.insists',
      strength: 'weak',
      patterns: [
        '(come on|cmon) [answer|just|pls] (please|me|it|send|one)',
        'pls just one',
        'just do it',
        '(=pls|please) just (one|once)',
        'just one $',
        'send it $',
        'send one $',
        '(seconds|secs|mins) and',
        'a little one',
        'so what send',
        'still want that',
        '^ (pretty please|please baby|pleaase)',
      ],
    },
  ],
};
