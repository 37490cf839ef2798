import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.picture-request.ask-photo': {
    catches: 'Asks for an ordinary picture.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['envoie une photo de toi', 'env tof stp', "t'as une photo de toi ?"],
    negatives: [
      'envoie la photo du devoir stp',
      "j'ai pris une photo du chat",
      'la photo de classe est nulle',
    ],
  },
};
