import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.payment-demand.pay-or-else': {
    catches: 'Demands money and threatens.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      '£100 or it goes to ur followers',
      '200 dollars so it doesnt leak',
      'pay us or we post',
      'pay me $200 or else i post it',
      '100 or ur dad sees them',
      'pay or i hit send',
    ],
    negatives: [
      'pay for the ticket or the lunch',
      '10 or 15 people',
      '5 quid and the jacket is yours',
      'pay by 8 or im selling it to someone else',
      'its 10 or 12 dollars',
      'if you dont pay attention you fail',
    ],
  },
  'en.payment-demand.money-for-deletion': {
    catches: 'Offers to delete against money.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      '50 in crypto then i delete',
      'remove the pics for a small fee',
      'the second copy costs 100',
      'send $200 in crypto and ill delete the video',
      '150 dollars and its gone',
      'ill delete it when you pay me',
    ],
    negatives: [
      'pay 2 pounds to remove ads in the app',
      'delete it for me pls',
      'delete the app and get your money back',
      'i paid 5 dollars and left',
      'it costs 10 and then 5 more',
    ],
  },
  'en.payment-demand.prepaid-codes': {
    catches: 'Wants gift cards or codes.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'scratch the card and send',
      'send 80 by cashapp',
      'transfer to this wallet',
      'buy a steam card and send the code',
      'Pay a fine of $300 in prepaid cards',
      'Send the money by cash app now',
    ],
    negatives: [
      'my gran sent a book voucher',
      'scratch behind his ears',
      'get a psn card for noahs bday',
      'the code for the door is on the fridge',
      'ill pay the pizza with paypal, split it',
    ],
  },
  'en.payment-demand.pay-now': {
    catches: 'Presses for money at once.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'pay us every week',
      'u owe us for the gear',
      'send the money now',
      'u have 10 min to pay',
      'how much u got',
    ],
    negatives: [
      'they pay my brother every week',
      'we owe the library nothing',
      'how much money do you need for lunch',
      'we pay at the till',
      'find the ball or we lose',
    ],
  },
  'en.payment-demand.card-amount': {
    catches: 'Names an amount with a way to pay, or asks how much there is, or for a card of the family.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['100 paypal', 'use ur dads card', 'how much money do u have'],
    negatives: [
      'send me the homework by six',
      'my dads car is red',
      'how much is the book',
      'paypal is down again',
    ],
  },
};
