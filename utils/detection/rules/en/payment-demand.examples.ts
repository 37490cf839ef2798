import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.payment-demand.pay-or-else': {
    catches: 'Demands money and threatens.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['pay me $200 or else i post it', '100 or ur dad sees them', 'pay or i hit send'],
    negatives: [
      'pay by 8 or im selling it to someone else',
      'its 10 or 12 dollars',
      'if you dont pay attention you fail',
    ],
  },
  'en.payment-demand.money-for-deletion': {
    catches: 'Offers to delete against money.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'send $200 in crypto and ill delete the video',
      '150 dollars and its gone',
      'ill delete it when you pay me',
    ],
    negatives: [
      'delete the app and get your money back',
      'i paid 5 dollars and left',
      'it costs 10 and then 5 more',
    ],
  },
  'en.payment-demand.prepaid-codes': {
    catches: 'Wants gift cards or codes.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'buy a steam card and send the code',
      'Pay a fine of $300 in prepaid cards',
      'Send the money by cash app now',
    ],
    negatives: [
      'get a psn card for noahs bday',
      'the code for the door is on the fridge',
      'ill pay the pizza with paypal, split it',
    ],
  },
  'en.payment-demand.pay-now': {
    catches: 'Presses for money at once.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['send the money now', 'u have 10 min to pay', 'how much u got'],
    negatives: ['how much money do you need for lunch', 'we pay at the till', 'find the ball or we lose'],
  },
};
