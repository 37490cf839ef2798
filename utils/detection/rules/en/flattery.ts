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
        '(mature|grown up|smart) (for your age|of the lot)',
        'you (talk|act|look|seem|sound) [so|way|much|a lot|like] (older|mature|an adult)',
        'a real (woman|man)',
      ],
      unless: ['(essay|work|answer|well done)'],
    },
    {
      id: 'en.flattery.not-like-others',
      patterns: [
        '(not|different) (like|from) [the|all] other (girls|boys|kids|guys)',
        'never met (anyone|someone|a girl|a boy) like you',
        '(prettiest|cutest|hottest) of all',
        "you're [so|really|honestly] special",
      ],
      unless: ['granddaughter*'],
    },
    {
      id: 'en.flattery.special-bond',
      patterns: [
        '(falling|fell) [in love] for you',
        "(we're|were|you're my) (soulmate|soulmates)",
        'stop thinking (about|of) you',
        '(dream|dreamed) (of|about) you',
        'be my [secret|little] (girlfriend|girl|boyfriend|princess)',
        'in love with you',
      ],
    },
    {
      id: 'en.flattery.beautiful',
      strength: 'weak',
      sender: 'any',
      patterns: [
        "(you're|you look|you are) [so|very|really] (beautiful|gorgeous|cute|hot|pretty|handsome|attractive)",
        '(hey|hi|hello) (beautiful|gorgeous|cutie|sexy|handsome|baby|babe)',
        '(beautiful|sexy|pretty|cute) (girl|eyes|smile|face)',
      ],
    },
  ],
};
