import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.refused.says-no': {
    catches: 'The user says no to a wish.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['non', 'non je veux pas', "j'envoie pas ça", 'laisse moi tranquille'],
    negatives: ['non mais trop bien !', 'tu veux pas venir ?', 'il a pas envie de manger'],
  },
};
