import type { RuleFile } from '../rule.ts';

export const refused: RuleFile = {
  language: 'en',
  tells: { fact: 'refused' },
  rules: [
    {
      id: 'en.refused.says-no',
      patterns: [
        '^ (no|nope|nah) [no|thanks|stop|please|sorry] $',
        'said no',
        "^ (no|nah|sorry) (i|i'm|not|it's|that's)",
        'no means no',
        '^ (never|no way|hell no|absolutely not) $',
      ],
    },
    {
      id: 'en.refused.will-not',
      patterns: [
        "i [really] (don't|won't|can't) (want|send|do|feel)",
        "don't want to $",
        "i'm not (sending|doing|comfortable|ready|gonna|showing)",
        "i'd rather not",
        'not [really] my thing',
        "i can't $",
        'if i should',
      ],
      unless: ['(homework|school|wait)'],
    },
    {
      id: 'en.refused.stop',
      patterns: [
        '^ [please] stop [it|that] $',
        'leave me alone',
        'stop (asking|messaging|texting)',
        "i'm (blocking|reporting) you",
        'go away',
        "please (stop|don't)",
      ],
      unless: ['(lol|lmao)'],
    },
    {
      id: 'en.refused.uneasy',
      patterns: [
        "(that's|this is|it's) [so|kinda|really] (weird|creepy|gross)",
        "you're [so] (creepy|sick|scaring me)",
        'none of your business',
        "(i'm|feel) uncomfortable",
      ],
      unless: ['(film|movie|dream|food)'],
    },
  ],
};
