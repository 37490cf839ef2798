import type { RuleFile } from '../rule.ts';

export const isolation: RuleFile = {
  language: 'en',
  tells: { tactic: 'isolation' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.isolation.asks-alone',
      patterns: [
        '(you|=u) home (alone|by yourself)',
        '(are you|you all) alone',
        'you alone (now|right now|in)',
        '(anyone|someone) else (home|there|around|in the room)',
        '(nobody|no one) [else] home',
        'home alone $',
      ],
    },
    {
      id: 'en.isolation.alone-in-room',
      patterns: [
        '(shut|close|lock) your [bedroom] door',
        'you ..1 in your [own] (room|bedroom|bed)',
        '(have|got) your own (room|computer)',
        '(computer|pc|laptop) in your (room|bedroom)',
      ],
    },
    {
      id: 'en.isolation.parents-check-phone',
      patterns: [
        '(does|do|can|will) (anyone|your <parent>) ..2 (check|look|read|monitor|see|track|use)',
        'your <parent> (checks|reads|monitors|goes through|go through|looking over|look at)',
      ],
    },
    {
      id: 'en.isolation.parents-away',
      patterns: [
        "(where's|where are) your <parent>",
        '(is|are|will|if) your <parent> ..1 (home|there|around|gone|away|out|asleep|at work|working|go away)',
        '(when|after|till|while) [do] your <parent> [are|r|is] (asleep|out|gone|away|leave|at work|go away|go to bed|go)',
        'your <parent> (work late|at work|asleep)',
      ],
      unless: ['my <parent>'],
    },
    {
      id: 'en.isolation.against-family',
      patterns: [
        "your (<parent>|friends) ..2 (don't|doesn't|never|wouldn't|just) [even] (get|understand|care|deserve|respect|love|want|wants)",
        "(she|he|they|parents) ..1 (doesn't|don't|never) (deserve|respect|understand|get) you",
        'turning you against me',
        'how parents twist',
        'drop (her|him|them|your friends)',
      ],
      unless: ['drop ..2 (at|off|home)'],
    },
    {
      id: 'en.isolation.only-me',
      patterns: [
        '(nobody|no one) [else] (gets|understands|knows|loves) you',
        'only one who [really|actually] (gets|understands|cares|loves)',
        'need (anyone|anybody|nobody) else',
        'you only need me',
      ],
    },
  ],
};
