import type { RuleFile } from '../rule.ts';

export const returning: RuleFile = {
  language: 'en',
  tells: { tactic: 'return' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.return.new-account',
      patterns: [
        'new account same',
        'this is my (#|2nd|3rd|4th) (account|acc)',
        'make (more|another) (account|acc)',
        "it's me (again|you blocked|new account)",
        'just make more',
        "it's my (other|new) (account|acc)",
      ],
      unless: ['forgot'],
    },
    {
      id: 'en.return.you-blocked-me',
      patterns: [
        'you (block|blocked|unfriend) me',
        "blocking me (would|won't)",
        "can't (block|ignore) me",
        'unblock me',
      ],
      unless: ['did you unblock'],
    },
    {
      id: 'en.return.cannot-escape',
      patterns: [
        "can't (get rid of|escape|hide from) me",
        "i'll never stop",
        '^ remember me $',
        'be outside your',
        'find you again',
      ],
    },
    {
      id: 'en.return.delete-for-fee',
      patterns: [
        'get your <mine> (taken|removed|off|down)',
        '(content|video) removal',
        'remove your <mine> from',
        'the one going (round|around)',
        'delete it for real',
        'take ..2 (pics|video|photos|videos) down for',
      ],
      unless: ['(phone|camera|cloud)'],
    },
  ],
};
