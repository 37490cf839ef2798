import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.already-sent.sent-picture': {
    catches: 'The user says that they sent a picture.',
    source: 'Childline 2024 (advice pages)',
    positives: [
      'the pics i sent',
      'u said it deletes',
      'delete my pics please',
      'i already sent u one yesterday',
      'i sent a guy a pic',
      'he has my nudes',
    ],
    negatives: [
      'i sent the essay',
      'delete the game',
      'i sent you the homework',
      'i sent a pic of the dog',
      'he has my book',
    ],
  },
  'en.already-sent.showed-on-cam': {
    catches: 'The user says that they showed themselves.',
    source: 'Childline 2024 (advice pages)',
    positives: ['he recorded me on cam', 'i showed myself', 'i took my top off for you', 'i went on cam'],
    negatives: ['i took my lunch out', 'i showed my mum the dress', 'i took my coat off', 'you saw the film'],
  },
};
