import type { RuleFile } from '../rule.ts';

export const alreadySent: RuleFile = {
  language: 'fr',
  tells: { fact: 'already-sent' },
  rules: [
    {
      id: 'fr.already-sent.sent-picture',
      patterns: [
        '(je t|je lui|je t ai|je lui ai|j|jtai|je vous|je leur) [ai|en ai] [deja] envoye ..3 (photo|photos|video|nude|nudes|selfie|une|la mienne)',
        '(j ai|jai) [deja|bien] envoye ..2 (nude|nudes|photo|photos|video|pic|pics) ..1 [a]',
        '(j en ai|jen ai|je t en ai) [deja] envoye',
        '(il|elle|ils) ..1 (a|ont) ..1 (mes photos|ma photo|mes nudes|ma video|des photos de moi|une photo de moi)',
        '(je lui|je t) ai montre ..2 (cam|corps|photo)',
      ],
      unless: ['@errands', '(photo|photos|video) (du|des|de la|de l)'],
    },
  ],
};
