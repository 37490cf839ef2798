import type { RuleFile } from '../rule.ts';

export const paid: RuleFile = {
  language: 'fr',
  tells: { fact: 'paid' },
  rules: [
    {
      id: 'fr.paid.has-paid',
      patterns: ['j ai [deja|tout] paie (# <euros>|hier|le mois|ce que|$)', 'j ai (deja|tout) paie'],
      unless: ['(cantine|resto|kebab|place*|billet*|cadeau|cine|abonnement|jeu)'],
    },
    {
      id: 'fr.paid.sent-money',
      patterns: [
        '(je t ai|jtai|je lui ai|je leur ai|j ai) [deja] (envoye|donne|vire|verse) (# <euros>|l argent|les codes|le code)',
      ],
    },
  ],
};
