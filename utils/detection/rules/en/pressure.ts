import type { RuleFile } from '../rule.ts';

export const pressure: RuleFile = {
  language: 'en',
  tells: { tactic: 'pressure' },
  rules: [
    {
      id: 'en.pressure.if-you-loved',
      patterns: [
        "if you (loved|trust) me you'd",
        'if you loved me you',
        "(so|guess) you don't (love|trust) me",
        "you don't (love|trust) me then",
        'if you really (love|loved|trust|trusted) me',
      ],
    },
    {
      id: 'en.pressure.others-do-it',
      patterns: [
        'all the [other] girls do',
        'everyone does it',
        'my ex sent',
        'find a girl who will',
        'all my other (gfs|girlfriends|girls)',
        'my other (girls|gfs|friends) (do|did) it',
      ],
    },
    {
      id: 'en.pressure.prove-it',
      patterns: ['then prove it', 'prove you (love|belong)', 'i dare you to send'],
      unless: ['@errands'],
    },
    {
      id: 'en.pressure.not-shy',
      patterns: [
        "don't be [a] (shy|scared|baby|afraid|nervous)",
        'nothing to be scared',
        "you're so lame just",
        "(i won't|never) hurt you",
        'act like it',
      ],
      unless: ['(dentist|dog|exam|cat|spider)'],
    },
    {
      id: 'en.pressure.last-chance',
      patterns: ['last chance', "or i'm done", "or i won't talk", 'one more pic'],
      unless: ['(ticket*|sale|raffle|lap)'],
    },
    {
      id: 'en.pressure.guilt',
      patterns: ['after all i did', 'breaking my heart', 'thought you were mature', "what's wrong with you"],
      unless: ['owe me (#|a|an)'],
    },
    {
      id: 'en.pressure.insists',
      strength: 'weak',
      patterns: [
        'come on [answer|just] (please|me|send|one)',
        'pls just one',
        'just do it',
        'please just (one|once)',
        'just one $',
        'send it $',
        'send one $',
        'seconds and',
        'a little one',
        'so what send',
        'still want that',
        '^ please baby',
      ],
    },
  ],
};
