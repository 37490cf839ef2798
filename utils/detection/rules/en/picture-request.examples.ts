import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.picture-request.ask-photo': {
    catches: 'Asks for an ordinary picture.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['send me a pic', 'got any pics?', 'can i see a pic of you'],
    negatives: ['send me the pics from the trip', 'my dog has so many pics', 'nice profile picture'],
  },
};
