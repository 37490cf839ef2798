import type { RuleFile } from '../rule.ts';

export const refused: RuleFile = {
  language: 'en',
  tells: { fact: 'refused' },
  rules: [
    {
      id: 'en.refused.says-no',
      patterns: [
        "^ (no|nope|nah) [no|thanks|thank you|way|stop|please|sorry|never|u|thx|i cant|i can't|lol] $",
        'said no',
        "^ (no|nope|nah|sorry) i (don't|won't|can't|dont want|rather not|wouldn't|will not|am not|'m not)",
        'no means no',
        '^ (never|absolutely not|hell no|no way|of course not|ew no|ew|hard no|no chance) $',
        "^ (no|nah) (not|i'm|it's|that's)",
      ],
    },
    {
      id: 'en.refused.will-not',
      patterns: [
        "i [really|just] (don't|won't|cant|can't|am not|wouldn't) [really] (want|wanna|want to|send|do that|do this|do it|feel like|like that|do those|do pics|show|give)",
        "(don't|dont|do not) (want to|wanna) $",
        "i'm not (sending|doing|going|comfortable|ready|gonna|showing|into|taking|giving)",
        "i'd rather not",
        'not (gonna|going to) (happen|send|do|show)',
        '(not|rly not|not really) my thing',
        "(why would i|i don't do that|i dont do that)",
        '(idk|dont know|not sure) if i should',
        "i (cant|can't|cannot) $",
      ],
      unless: ['(want to (eat|go to school|sleep|work)|do homework|wait|miss)'],
    },
    {
      id: 'en.refused.stop',
      patterns: [
        '^ [please|just|ok|omg] stop',
        '(leave|let) me alone',
        'stop (asking|messaging|texting|bothering|contacting|calling)',
        "please (stop|dont|don't|delete it|no)",
        "(i'm|im) (blocking|gonna block|reporting|going to block) you",
        'go away',
      ],
      unless: ['(lmao|lol|haha|lmfao|so cute|baking)'],
    },
    {
      id: 'en.refused.uneasy',
      patterns: [
        "(that's|its|it's|this is|thats|this feels|feels) [so|really|kinda|a bit|too|pretty] (weird|creepy|gross|uncomfortable|wrong|disgusting|scary)",
        "(you're|ur|your|u r) [so|really|kinda] (creepy|sick|scaring me|weirding me out|making me uncomfortable|disgusting|a creep)",
        'none of your business',
        "(i'm|i feel|feel) [so|really|kinda|not] (uncomfortable|uneasy|comfortable)",
      ],
      unless: ['(film|movie|spider|food|weather|dream|teacher|music)'],
    },
  ],
};
