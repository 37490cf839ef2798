import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.offer.pays-for-pictures': {
    catches: 'Pays for pictures or for showing oneself.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'ill pay u 20 for a pic',
      '50 a pic no clothes',
      'we pay $300 per shoot',
      "i'd pay for a private shoot",
      'i pay u per nude',
    ],
    negatives: [
      'i paid 20 for a photo frame',
      'ill pay you back for the picture day order form',
      '10 pages a day',
    ],
  },
  'en.offer.easy-money': {
    catches: 'Promises easy money.',
    source: 'Ofcom 2024 (online nation, children)',
    positives: [
      'wanna make easy money',
      'im looking for a sugar baby',
      '200 an hour easy',
      'ill make it worth ur while',
      'theres a new iphone in it for u',
    ],
    negatives: ['i need money for the bus', 'easy maths test', 'my allowance is so small'],
  },
  'en.offer.gifts': {
    catches: 'Offers gifts or to buy things.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'ill buy u a new phone',
      'tell me which phone u want ill buy it',
      'ill get u something nice',
      'i can buy you a cheap phone',
    ],
    negatives: ['ill buy u chips', 'i can get you a seat', 'i bought a phone'],
  },
  'en.offer.alcohol': {
    catches: 'Asks about drinking, smoking, parties.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['do u drink', 'do you smoke', 'do u party much'],
    negatives: ['we drink water at practice', 'the party starts at six', 'smoke from the barbecue'],
  },
  'en.offer.drink-and-drugs': {
    catches: 'Offers alcohol, vapes or drugs to a child.',
    source: "Barnardo's 2012 (child sexual exploitation, warning signs)",
    positives: ['i can get u vodka', 'need a vape?', 'id let u have a drink at mine'],
    negatives: ['we need drinks for the party', 'vapes are so gross', 'he got caught with a vape'],
  },
  'en.offer.game-currency': {
    catches: 'Offers game currency, skins or followers.',
    source: 'Ofcom 2024 (online nation, children)',
    positives: [
      'ill gift u 2000 robux',
      'ill pay ur nitro for a year',
      'u want the new battle pass?',
      'ill gift it',
      'free nitro for u',
    ],
    negatives: [
      'i got 10 robux for my birthday',
      'the skins in this game are so ugly',
      'ill give u my gems if u beat my level',
    ],
  },
  'en.offer.fame': {
    catches: 'Promises fame, followers, a career as model.',
    source: 'Ofcom 2024 (online nation, children)',
    positives: [
      'i could make u famous',
      'i can get u 10k followers',
      'you could be a model',
      'i can get u to 50k followers',
      'blow up ur account',
    ],
    negatives: ['famous people live here', 'i follow you on here', 'the model train set'],
  },
};
