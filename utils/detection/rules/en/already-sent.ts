import type { RuleFile } from '../rule.ts';

export const alreadySent: RuleFile = {
  language: 'en',
  tells: { fact: 'already-sent' },
  rules: [
    {
      id: 'en.already-sent.sent-picture',
      patterns: [
        'i [already|just] sent (you|him|her|them|a guy) ..1 (one|<photo>|nude|nudes)',
        'i [already] sent you one',
        '(he|she|they|you) (has|have|got) my (nudes|<photo>)',
      ],
      unless: ['@errands'],
    },
    {
      id: 'en.already-sent.showed-on-cam',
      patterns: ['i (showed myself|went on cam|got naked|undressed)', 'took my (top|shirt|clothes) off for'],
    },
  ],
};
