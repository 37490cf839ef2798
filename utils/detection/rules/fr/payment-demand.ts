import type { RuleFile } from '../rule.ts';

export const paymentDemand: RuleFile = {
  language: 'fr',
  tells: { tactic: 'payment-demand' },
  rules: [
    {
      id: 'fr.payment-demand.pay-or-else',
      patterns: [
        '(paie|paye|payes|paies|envoie|verse|donne) ..3 # <money>',
        '(paie|paye) [moi] [sinon|ou|et je]',
        '(envoie|achete|donne) ..3 (une carte|un code|des codes|un coupon|<gift-card>)',
        '# <money> (et je|sinon|ou je|pour que)',
      ],
      unless: ['(billet|place|cantine|ticket|resto|cadeau|covoit*)'],
    },
  ],
};
