import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.age-probe.asks-age': {
    catches: 'Asks how old the user is: the first thing groomers check.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ["t'as quel âge ?", 'tas kel age', "c'est quoi ton age", 'salut, quel age tu as'],
    negatives: [
      'il a quel âge ton frère ?',
      'à mon âge on dort tôt',
      "ton âge ne compte pas pour ce jeu, c'est le niveau",
    ],
  },
};
