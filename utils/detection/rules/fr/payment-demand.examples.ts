import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.payment-demand.pay-or-else': {
    catches: 'Demands money or codes for silence.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'paie 200 euros sinon',
      'envoie moi 50€ et je supprime',
      'achète une carte paysafecard et envoie le code',
    ],
    negatives: ['ça coûte 20 euros', "la cantine m'a fait payer 5€", 'donne moi le code du portail'],
  },
};
