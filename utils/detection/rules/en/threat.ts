import type { RuleFile } from '../rule.ts';

export const threat: RuleFile = {
  language: 'en',
  tells: { tactic: 'threat' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.threat.publish',
      strength: 'strong',
      patterns: [
        '(<gonna>|i) [just] (leak|expose) (you|your|everything|it|them|the)',
        '(<gonna>|i) [just] (send|post|show|share|upload) [all] (your <mine>|these <mine>|the (video|nudes|pics|recording))',
        "(i'll|i|i'm|<gonna>) (send|post|show|upload|share|sending) (it|this|them|these|your <mine>|the video|everything) (to|on) ..2 <audience>",
        "i'm sending your <mine>",
        "(<mine>|fake|old ones|theyre|they're|then it) (go|goes|going) (to|on|in|round) ..2 (<audience>|school|group chat|grade|story)",
        'press send to',
      ],
      unless: [
        '(notes|homework|recipe|invite*|slides|goal|match|recital|dance|cute|trip|project|team|haircut|album|concert|if you want|bus|tomorrow morning)',
      ],
    },
    {
      id: 'en.threat.publish-unless',
      strength: 'strong',
      patterns: [
        "(pay|send|answer|do|it|another one|money|more|ones|pics|codes|<money>|crypto|#|up) or [i'll|i|i'm] [just|will|gonna] (post|leak|send|publish|upload|expose|hit send)",
        "if you ..3 (pay|send|answer|stop|block|do|tell) [me] [_] (i|i'll) (post|leak|send|publish|upload|expose)",
        "if you don't answer i'm sending",
        'or [the] (fake|video|pics|nudes|it) goes',
      ],
      unless: ['(notes|homework|recipe|slides|asleep|trip|parcel|thumb)'],
    },
    {
      id: 'en.threat.people-will-see',
      patterns: [
        'or <audience> [will|all] (get|gets|see|sees|opens|know|knows|find out)',
        'or (they|she|he) [all|will] (get|gets|see|sees) (it|them|the|your)',
        'or i tell (<your-people>|them|everyone)',
        '(everyone|everybody|<your-people>) (will|gonna) (see|get) (your|the|it)',
        '(she|he|they) (gets|see) your <mine>',
        'all your friends see',
      ],
      unless: ['(concert|film|show|match|results|mad|bus|cake|surprise|angry)'],
    },
    {
      id: 'en.threat.obey-or-else',
      strength: 'strong',
      patterns: [
        'do (as|what) i (say|tell|said|ask) [you|u] or',
        'i own you',
        '(everything|exactly what) i say',
        'do what i say and',
      ],
      unless: ['(dessert|phone|tv|teacher|grounded|game)'],
    },
    {
      id: 'en.threat.harm-family',
      strength: 'strong',
      patterns: [
        'something happens to your',
        '(or|then) we come to your (house|school)',
        'or (i turn up|i dox|i hack|we come)',
        "i'll (hurt|kill) your (family|sister|brother|mom|dad|parents)",
        'i talk to her instead',
      ],
      unless: ['(party|dinner|food|dance)'],
    },
    {
      id: 'en.threat.ruin-life',
      patterns: ['(ruin|destroy) your [whole] (life|reputation)', 'your life is over', 'you will regret'],
      unless: ['(saturday|match|game|dessert|lol)'],
    },
    {
      id: 'en.threat.knows-where',
      strength: 'weak',
      patterns: ['i know where you (live|go)', 'i know your (address|school)'],
    },
  ],
};
