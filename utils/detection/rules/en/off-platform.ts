import type { RuleFile } from '../rule.ts';

export const offPlatform: RuleFile = {
  language: 'en',
  tells: { tactic: 'off-platform' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.off-platform.move-app',
      sender: 'any',
      patterns: [
        'you (have|got|on) <app>',
        'add me on <app>',
        "let's (move|go|talk) [to|on] <app>",
        '(get|come) [back] (on|to) <app>',
        '(download|install) <app>',
      ],
    },
    {
      id: 'en.off-platform.asks-handle',
      sender: 'any',
      patterns: ["(what's|give me|can i get) your (<app>|sn)", 'your <app> $', '(send|give me) your number'],
    },
    {
      id: 'en.off-platform.gives-handle',
      sender: 'any',
      patterns: ['my <app> is', 'heres my number', 'my (number|cell) is'],
    },
    {
      id: 'en.off-platform.video-call',
      sender: 'any',
      patterns: [
        'you (have|got) [a] (cam|mic|camera)',
        '(hop|get|come) on [a] (cam|video)',
        'video call me',
        'your cam on',
        "(let's|we should|can we) (facetime|video call)",
      ],
    },
    { id: 'en.off-platform.not-here', patterns: ['more private', "can't talk here"] },
  ],
};
