import type { RuleFile } from '../rule.ts';

export const hostile: RuleFile = {
  language: 'en',
  tells: { fact: 'hostile' },
  rules: [
    {
      id: 'en.hostile.insult',
      sender: 'any',
      patterns: [
        "(you're|ur|u r|you are|you|your|such a|stupid|fat|dumb) [so|such|just|a|an|really|fat|ugly|stupid|such a|all] (ugly|fat|stupid|loser|idiot|pathetic|dumb|moron|thief|liar|cow|pig|trash|bitch|freak|weirdo|worthless|childish|a joke)",
        '(nobody|no one|noone|everyone) (likes|hates|like|wants) you',
        '^ (loser|idiot|moron|stupid cow|shut up|shut the hell up|get lost|fuck off|kys)',
        '(kill yourself|kys|go die|hate you|worst mistake)',
      ],
    },
    {
      id: 'en.hostile.mock-threat',
      sender: 'any',
      patterns: [
        "(gonna|going to|will|ill|i'll|im gonna|to) [literally] (smack|punch|fight|beat|slap|kill|destroy|end|batter|murder) (you|u|him|her)",
        '(coming|come) for you',
        "(you're|ur) dead",
        'watch (yourself|urself|your back)',
        'make you cry',
      ],
    },
    {
      id: 'en.hostile.rejects',
      sender: 'any',
      patterns: [
        'never (talking|speaking|believe) [to] you again',
        '(hope you|hope u) (end up|die|rot|cry|fail)',
        "(were|we're|we are) done being friends",
        '(feelings|feeling) mutual',
        "(i hate you|get out of my life|dont talk to me|don't talk to me)",
        'cry about it',
      ],
    },
  ],
};
