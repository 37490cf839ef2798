import type { RuleFile } from '../rule.ts';

export const alreadySent: RuleFile = {
  language: 'fr',
  tells: { fact: 'already-sent' },
  rules: [
    {
      id: 'fr.already-sent.sent-picture',
      patterns: [
        'je t en ai deja envoye',
        '(je t ai|jtai|je lui ai|j ai|j en ai|jen ai) [deja] envoye ..2 (photo|video|<nude>|#)',
      ],
      unless: ['@errands', 'photo (du|des|de la)'],
    },
    {
      id: 'fr.already-sent.others-have-it',
      patterns: [
        '(il|elle|ils|tu) [as|a|ont] [deja] (mes|ma) (photo|nudes|video)',
        'tu as deja (mes|ma) (photo|nudes|video)',
      ],
    },
  ],
};
