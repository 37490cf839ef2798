import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.age-gap.says-adult': {
    catches: 'Says that they are an adult.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "j'ai 24 ans",
      'g 31 ans et toi',
      "je suis majeur t'inquiète",
      'je suis plus vieux que toi, ça te gêne ?',
    ],
    negatives: ["j'ai 14 ans", "j'ai eu 18 en maths", 'mon père a 45 ans'],
  },
};
