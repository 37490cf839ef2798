import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.payment-demand.pay-or-else': {
    catches: 'Demands money or codes for silence.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'pay me $200 or else',
      'send 100 dollars and i delete it',
      'buy a steam card and send the code',
    ],
    negatives: ['lunch was 10 dollars', 'I paid 5 dollars for it', 'the code for the door is on the fridge'],
  },
};
