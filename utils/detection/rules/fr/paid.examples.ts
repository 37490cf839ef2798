import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.paid.has-paid': {
    catches: 'The user has paid already.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: [
      'jai deja payé 50 euros',
      "j'ai déjà tout payé, j'ai tout payé",
      'non laissez moi jai payé le mois dernier',
    ],
    negatives: ["j'ai déjà payé la cantine", "j'ai payé 10 euros le ciné", "il a payé l'addition"],
  },
  'fr.paid.sent-money': {
    catches: 'The user has sent money, codes or cards.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ["je lui ai envoyé l'argent", "je t'ai envoyé 50 euros", "j'ai envoyé les codes"],
    negatives: ["je t'ai envoyé le lien", "j'ai donné mes affaires de ski", "il m'a donné 10 euros"],
  },
};
