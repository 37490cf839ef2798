import type { RuleFile } from '../rule.ts';

export const isolation: RuleFile = {
  language: 'en',
  tells: { tactic: 'isolation' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.isolation.asks-alone',
      patterns: [
        'you home alone',
        '(are you|you all) alone',
        'you alone (now|right now|in)',
        '(anyone|someone) else there',
        '(nobody|no one) home',
        'home alone $',
      ],
    },
    {
      id: 'en.isolation.alone-in-room',
      patterns: [
        'shut your [bedroom] door',
        'you ..1 in your (room|bed)',
        '(have|got) your own room',
        'computer in your room',
      ],
    },
    {
      id: 'en.isolation.parents-check-phone',
      patterns: ['does (anyone|your <parent>) ..2 (check|look|read)', 'your <parent> (goes through|look at)'],
    },
    {
      id: 'en.isolation.parents-away',
      patterns: [
        "(where's|where are) your <parent>",
        '(are|will|if) your <parent> ..1 (home|there|around|gone|out|at work|working)',
        'when [do] your <parent> [are] (asleep|out|gone|go)',
        'your <parent> (work late|at work)',
      ],
      unless: ['my <parent>'],
    },
    {
      id: 'en.isolation.parents-would-mind',
      strength: 'weak',
      patterns: ['your parents', 'your <parent> ..1 (know|find out|see|mad|strict|let)'],
      unless: ['(say|said|tell|wish|thank|greet*|regards) ..3 your <parent>'],
    },
    {
      id: 'en.isolation.against-family',
      patterns: [
        "your (<parent>|friends) ..2 (don't|doesn't|wouldn't|just) (get|understand|want)",
        "she ..1 doesn't (deserve|respect) you",
        'turning you against me',
        'how parents twist',
        'drop her',
      ],
      unless: ['drop ..2 (at|off|home)'],
    },
    {
      id: 'en.isolation.only-me',
      patterns: [
        'nobody [else] gets you',
        'only one who [actually] cares',
        'need anybody else',
        'you only need me',
      ],
    },
  ],
};
