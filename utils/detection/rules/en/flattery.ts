import type { RuleFile } from '../rule.ts';

export const flattery: RuleFile = {
  language: 'en',
  tells: { tactic: 'flattery' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.flattery.mature-for-age',
      sender: 'any',
      patterns: [
        '(mature|grown up) (for your age|of the lot)',
        'you (act|look|seem|sound) [way|a lot] (older|mature)',
        'a real woman',
        'mature for a <minor-age>',
      ],
      unless: ['(essay|work|answer|well done)'],
    },
    {
      id: 'en.flattery.not-like-others',
      patterns: [
        'not like other girls',
        'never met anyone like you',
        'prettiest of all',
        "you're [so] special",
      ],
      unless: ['granddaughter*'],
    },
    {
      id: 'en.flattery.special-bond',
      patterns: [
        'falling for you',
        'were soulmates',
        'stop thinking about you',
        'dream about you',
        'be my (girlfriend|girl|boyfriend|princess)',
        'in love with you',
      ],
    },
    {
      id: 'en.flattery.beautiful',
      strength: 'weak',
      sender: 'any',
      patterns: [
        "(you're|you look|you are) [so|very|really] (beautiful|gorgeous|cute|hot|pretty|attractive)",
        '(hey|hi|hello) (beautiful|gorgeous|cutie|sexy|handsome|baby|babe)',
        '(beautiful|sexy|pretty|cute) (girl|eyes|smile|face)',
      ],
    },
  ],
};
