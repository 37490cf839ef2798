import type { RuleFile } from '../rule.ts';

export const refused: RuleFile = {
  language: 'en',
  tells: { fact: 'refused' },
  rules: [
    {
      id: 'en.refused.says-no',
      patterns: [
        '^ no [thanks|thank you|way|stop] $',
        "(no|nope) i (don't|won't|can't)",
        "i (don't|won't) (want to|send|do that|feel comfortable)",
        '(leave me alone|stop asking|not comfortable)',
      ],
    },
  ],
};
