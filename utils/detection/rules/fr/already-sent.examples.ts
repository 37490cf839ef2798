import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.already-sent.sent-picture': {
    catches: 'The user has sent a picture before.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: [
      'jtai deja envoyé une photo hier',
      "j'ai envoyé un nude à un mec",
      'je lui ai envoyé une photo de moi',
    ],
    negatives: [
      "je t'ai envoyé la photo du devoir",
      "j'ai envoyé le mail au prof",
      'il a une photo de son chien',
    ],
  },
  'fr.already-sent.others-have-it': {
    catches: 'Somebody holds pictures of the user.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['il a mes photos', 'tu as déjà mes photos', 'ils ont ma vidéo'],
    negatives: ['il a mes clés', 'tu as déjà mangé', "j'ai mes photos d'identité"],
  },
};
