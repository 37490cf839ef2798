import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.age-said.age-in-years': {
    catches: 'The user, or the other, says an age in years.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ["j'ai 13 ans", 'g 13 ans', '13 ans et toi', 'je suis en 4ème'],
    negatives: ['mon frère a 13 ans', "j'ai 13 euros", 'rdv à 14 h'],
  },
};
