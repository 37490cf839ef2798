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
        '(you|=u) (have|got|on|use) [a|any] (snap|<app>)',
        '(add|text|message|call|find) me on (snap|<app>)',
        "(let's|can we|we can|want to) (move|go|switch|talk) [to|on] (snap|<app>)",
        '(get|come|hop) [over|back] (on|to) (snap|<app>)',
        '^ got (snap|<app>)',
      ],
    },
    {
      id: 'en.off-platform.asks-handle',
      sender: 'any',
      patterns: [
        "(what's|give me|can i get|can i have|send|drop) your (snap|<app>|screen name|sn)",
        'your (snap|<app>) $',
        '(send|give me|drop) your number',
      ],
    },
    {
      id: 'en.off-platform.gives-handle',
      sender: 'any',
      patterns: ['my (snap|<app>) is', "(here's|heres) my (number|cell|snap|<app>)", 'my (number|cell) is'],
    },
    {
      id: 'en.off-platform.video-call',
      sender: 'any',
      patterns: [
        '(you|=u) (have|got) [a|any] (cam|mic|camera)',
        '(hop|get|come) on [a|the] (cam|call|video)',
        '(video call|facetime|video chat) [with] me',
        'your cam on',
        '(see|watch|view) you on [the|your] (cam|camera)',
      ],
    },
    {
      id: 'en.off-platform.not-here',
      patterns: [
        'more private',
        "can't talk here",
        '(tiktok|this app|they) (bans|deletes|blocks|reads|filters)',
      ],
    },
  ],
};
