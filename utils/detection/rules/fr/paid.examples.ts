import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.paid.has-paid': {
    catches: 'The user has paid already.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: [
      'jai deja payé 50 euros',
      "je lui ai envoyé l'argent",
      'non laissez moi jai payé le mois dernier',
    ],
    negatives: ["j'ai déjà payé la cantine", "j'ai payé 10 euros le ciné", "il a payé l'addition"],
  },
};
