import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.in-distress.wants-to-die': {
    catches: 'Says that they want to die.',
    source: 'Childline 2024 (advice pages)',
    positives: [
      'i wish i could disappear',
      'i want to end my life',
      'i want to die',
      'i dont want to be here anymore',
      'i wish i was dead',
    ],
    negatives: [
      'i want to end this call',
      'im dying of laughter lol',
      'the plant will die',
      'gonna kill myself laughing lmao',
    ],
  },
  'en.in-distress.cannot-go-on': {
    catches: 'Says that they cannot go on.',
    source: 'Childline 2024 (advice pages)',
    positives: [
      'my life is over',
      'i feel trapped',
      'im literally shaking',
      'i cant do this anymore',
      'i cant go on',
      'im so scared',
    ],
    negatives: [
      'i feel like pizza',
      'i cant go on the trip without my coat',
      'cant take the bus',
      'i cant do this maths homework',
    ],
  },
  'en.in-distress.hurts-self': {
    catches: 'Speaks of hurting themselves.',
    source: 'Childline 2024 (advice pages)',
    positives: ['ive been cutting', 'i cut myself again', 'im hurting myself', 'i started self harming'],
    negatives: [
      'ive been cutting paper for art shaving cream art',
      'i hurt my knee',
      'i cut myself shaving',
      'cutting paper for art',
    ],
  },
};
