import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.in-distress.wants-to-die': {
    catches: 'Says that they want to die.',
    source: 'Childline 2024 (advice pages)',
    positives: ['i want to die', 'i dont want to be here anymore', 'i wish i was dead'],
    negatives: ['im dying of laughter lol', 'the plant will die', 'gonna kill myself laughing lmao'],
  },
  'en.in-distress.cannot-go-on': {
    catches: 'Says that they cannot go on.',
    source: 'Childline 2024 (advice pages)',
    positives: ['i cant do this anymore', 'i cant go on', 'im so scared'],
    negatives: [
      'i cant go on the trip without my coat',
      'cant take the bus',
      'i cant do this maths homework',
    ],
  },
  'en.in-distress.hurts-self': {
    catches: 'Speaks of hurting themselves.',
    source: 'Childline 2024 (advice pages)',
    positives: ['i cut myself again', 'im hurting myself', 'i started self harming'],
    negatives: ['i hurt my knee', 'i cut myself shaving', 'cutting paper for art'],
  },
};
