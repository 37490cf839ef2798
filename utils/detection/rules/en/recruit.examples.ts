import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.recruit.sell-pictures': {
    catches: 'Wants the user to sell pictures or show themselves for money.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['u could make a lot w ur pics', 'i got buyers', 'u should start an onlyfans'],
    negatives: [
      'do u sell ur old jeans on vinted',
      'they sell pictures at the museum',
      'get your pictures from the photographer',
    ],
  },
  'en.recruit.bring-friend': {
    catches: 'Wants the user to bring friends in.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      "bring a friend i'll give u 100 extra",
      'double if u bring ur bestie',
      'know any girls who want to earn',
    ],
    negatives: [
      'bring a friend to the bake sale',
      'bring your sister on saturday',
      'know any girls in our class',
    ],
  },
  'en.recruit.others-pictures': {
    catches: 'Wants pictures of other young people.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'u got stuff on girls at ur school?',
      'got nudes of ur friends',
      'send me pics of your little sister',
    ],
    negatives: [
      'pics of the girls football match',
      'send pics from the party',
      'my sister has stuff on her desk',
    ],
  },
  'en.recruit.carry-goods': {
    catches: 'Wants the user to carry goods, keep a bag, or drop a parcel.',
    source: "Children's Society 2023 (county lines and money mules)",
    positives: ['drop a bag, get 200', 'need a young un for a quick job', 'carry a bag, train back. 400'],
    negatives: ['carry the bag upstairs please', 'the parcel arrived', 'any questions about the exam'],
  },
  'en.recruit.bank-account': {
    catches: "Wants to use the user's bank account for money.",
    source: "Children's Society 2023 (county lines and money mules)",
    positives: [
      'let me run some money through it',
      'can i use your bank account',
      'ill put money into ur account, keep 20 percent',
    ],
    negatives: ['the bank is closed today', 'i put money in my piggy bank', 'use your library card'],
  },
};
