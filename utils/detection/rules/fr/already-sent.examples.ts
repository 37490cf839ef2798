import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.already-sent.sent-picture': {
    catches: 'The user has sent a picture before.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['jtai deja envoyé une photo hier', "j'ai envoyé un nude à un mec", 'il a mes photos'],
    negatives: [
      "je t'ai envoyé la photo du devoir",
      "j'ai envoyé le mail au prof",
      'il a une photo de son chien',
    ],
  },
};
