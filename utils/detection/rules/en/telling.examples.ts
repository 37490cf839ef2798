import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.telling.somebody-asked': {
    catches: 'Tells what somebody else asked for.',
    source: 'Childline 2024 (advice pages)',
    positives: [
      'this creepy guy on insta messaged me',
      'he asked me for nudes',
      'some 40 yr old asked me for nudes yesterday',
      'my coach used to ask me for pictures',
    ],
    negatives: [
      'this guy can run',
      'he asked me for the homework',
      'someone sent me a meme',
      'she told me about the film',
    ],
  },
  'en.telling.blackmailed': {
    catches: 'Tells of blackmail by somebody else.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'hes blackmailing me',
      'my brothers getting threatened',
      'look he wrote: pay or i leak everything',
    ],
    negatives: [
      'she is writing a play',
      'they want to pay for lunch',
      'the rain was threatening us all day, then stopped',
    ],
  },
  'en.telling.advice': {
    catches: 'Gives or asks for advice about such things.',
    source: 'Childline 2024 (advice pages)',
    positives: [
      'block him now',
      'dont reply to him',
      'show ur mum',
      'tell the police',
      'block him and report it',
      'dont pay, and keep the messages',
    ],
    negatives: ['dont give up', 'tell the teacher im late', 'block of flats', 'full price again'],
  },
};
