import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.paid.has-paid': {
    catches: 'The user says that they paid.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'i already sent u 50',
      'i paid twice',
      'i already paid u 50',
      'i sent him the money',
      'i paid last month',
    ],
    negatives: ['i sent you the link', 'i paid for lunch', 'i sent the parcel', 'dad paid for the trip'],
  },
  'en.paid.has-paid-twice': {
    catches: 'The user says that the demands go on.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'ive got nothing left',
      'thats all i have',
      'i paid and he wants more',
      'you said youd delete it if i paid',
      'i dont have any more money',
    ],
    negatives: [
      'i have no milk',
      'i paid and got a receipt thanks',
      'she said the bus is paid',
      'i have some money for snacks',
    ],
  },
};
