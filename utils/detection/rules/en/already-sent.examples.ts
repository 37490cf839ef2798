import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.already-sent.sent-picture': {
    catches: 'The user says that they sent a picture.',
    source: 'Childline 2024 (advice pages)',
    positives: ['i already sent u one yesterday', 'i sent a guy a pic', 'he has my nudes'],
    negatives: ['i sent you the homework', 'i sent a pic of the dog', 'he has my book'],
  },
  'en.already-sent.showed-on-cam': {
    catches: 'The user says that they showed themselves.',
    source: 'Childline 2024 (advice pages)',
    positives: ['i showed myself', 'i took my top off for you', 'i went on cam'],
    negatives: ['i showed my mum the dress', 'i took my coat off', 'you saw the film'],
  },
};
