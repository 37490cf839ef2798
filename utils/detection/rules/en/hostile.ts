import type { RuleFile } from '../rule.ts';

export const hostile: RuleFile = {
  language: 'en',
  tells: { fact: 'hostile' },
  rules: [
    {
      id: 'en.hostile.insult',
      sender: 'any',
      patterns: [
        "you're [so|such a|a] (ugly|fat|stupid|loser|idiot|pathetic|dumb|liar|thief)",
        '(nobody|everyone) (likes|hates) you',
        '(stupid|dumb|fat) (cow|pig|bitch)',
        '(shut the hell up|get lost|kys)',
      ],
    },
    {
      id: 'en.hostile.mock-threat',
      sender: 'any',
      patterns: [
        '(touch|spoil|eat|steal|take) (my|the) ..3 (die|dead|kill you|end you)',
        "(i will|i'll|ill) (end|eat|fight|haunt) (you|your)",
        "(gonna|i'll) [literally] (smack|punch|beat|slap|kill|destroy|end|batter) (you|him|her)",
        "you're dead",
        'make you cry',
      ],
    },
    {
      id: 'en.hostile.rejects',
      sender: 'any',
      patterns: [
        'never (talking|believe) [to] you again',
        'hope you (end up|die|rot|fail)',
        'done being friends',
        "don't talk to me",
        'i hate you',
      ],
    },
  ],
};
