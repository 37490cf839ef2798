import type { RuleFile } from '../rule.ts';

export const reciprocityBait: RuleFile = {
  language: 'en',
  tells: { tactic: 'reciprocity-bait' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.reciprocity-bait.sends-first',
      patterns: [
        '(send|show) [you] mine first',
        'i (go|send) first',
        'send you (one|mine|a <nude>)',
        'if i (send|show) [you] (mine|one|a pic) ..2 you',
        'i (showed|sent) you mine',
      ],
      unless: ['@errands', '(notes|chem|spanish|list|code|ladies)'],
    },
    {
      id: 'en.reciprocity-bait.your-turn',
      patterns: [
        'your turn (now|to send|to show|same)',
        'now you (send|show|do it|do the same)',
        "(we're|were) even",
        'what i just did',
        'only fair',
      ],
      unless: ['@errands', '(dice|card|round)'],
    },
    {
      id: 'en.reciprocity-bait.swap',
      patterns: [
        '(trade|swap|exchange) [some] <photo>',
        'pic for [a] pic',
        '(send|show) me yours',
        'send me one back',
      ],
      unless: ['@errands'],
    },
    {
      id: 'en.reciprocity-bait.verify-real',
      patterns: [
        "prove [that] you're (real|not fake|not a cop)",
        'prove it ..1 (pic|photo|cam)',
        '(so many|too many) fakes',
        "how do i know you're [really] (real|not|a)",
        'holding my name',
      ],
    },
  ],
};
