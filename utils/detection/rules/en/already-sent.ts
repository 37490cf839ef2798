import type { RuleFile } from '../rule.ts';

export const alreadySent: RuleFile = {
  language: 'en',
  tells: { fact: 'already-sent' },
  rules: [
    {
      id: 'en.already-sent.sent-picture',
      patterns: [
        'i [already|just|only] (sent|send|showed|gave) [you|u|him|her|a guy|them|someone|it] [a|you|one|it|the|my|some|#] [intimate|naked] (one|pic|pics|nude|nudes|photo|photos|picture|pictures|video|#|it|already|yesterday)',
        '(he|she|they|you|u) (has|have|got) my (pics|nudes|pictures|photos|video|nude|pic)',
        'i (took|did) (it off|what you asked|what u asked)',
        '(you|he|she) recorded me',
      ],
      unless: ['@errands', '(notes|link|money|address|email)'],
    },
    {
      id: 'en.already-sent.showed-on-cam',
      patterns: [
        'i (showed|went on cam|undressed|got naked|took my (top|shirt|clothes) off)',
        'you (saw|have seen) me',
      ],
      unless: ['(showed (my mum|my mom|the))'],
    },
  ],
};
