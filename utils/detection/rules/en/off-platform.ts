import type { RuleFile } from '../rule.ts';

export const offPlatform: RuleFile = {
  language: 'en',
  tells: { tactic: 'off-platform' },
  rules: [
    {
      id: 'en.off-platform.move-app',
      patterns: [
        '(do you have|you have|have you got|you got|got) [a] (snap|instagram|<other-app>)',
        '(add me|text me|hit me up|find me|talk|message me) on (snap|<other-app>)',
        "(what's|give me|gimme|can i get|can i have) your (snap|instagram|<other-app>|number)",
        "(lets|let's|wanna|want to) (move|go|switch|talk|chat) [to|on] (snap|<other-app>)",
      ],
    },
  ],
};
