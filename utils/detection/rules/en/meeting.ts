import type { RuleFile } from '../rule.ts';

export const meeting: RuleFile = {
  language: 'en',
  tells: { tactic: 'meeting' },
  rules: [
    {
      id: 'en.meeting.meet-alone',
      patterns: [
        "(can|could|should|lets|let's|wanna|want to) [i|we|you] (meet|hang out|hook up|come over) ..3 (alone|just us|in person|at my place|tonight|sometime|without)",
        "(i can|can i|i could|i'll|let me) (pick you up|come get you|come over|come pick you up)",
        '(wanna|want to) come to my (place|house|room)',
      ],
    },
  ],
};
