import type { RuleFile } from '../rule.ts';

export const paid: RuleFile = {
  language: 'fr',
  tells: { fact: 'paid' },
  rules: [
    {
      id: 'fr.paid.has-paid',
      patterns: [
        '(j ai|jai) (deja|tout|bien) paye',
        '(je t ai|jtai|je lui ai|je leur ai|je vous ai|j ai) [deja] (paye|envoye|donne|vire|verse|fait) ..1 (# <euros>|l argent|un virement|le virement|les codes|la carte|tout mon argent|la pcs)',
        '(j ai|jai) paye (# <euros>|hier|le mois|ce qu|ce que)',
      ],
      unless: [
        '(cantine|resto|kebab|place|places|billet|billets|ticket|essence|cadeau|cine|cinema|course*|abonnement|jeu|vetements|chaussures)',
      ],
    },
  ],
};
