import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.leverage.has-pictures': {
    catches: 'Says that they hold pictures or recordings.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ["j'ai tes photos maintenant", "j'ai tout enregistré", "j'ai tous tes contacts"],
    negatives: ["j'ai des photos de vacances à trier", "j'ai enregistré le cours", "j'ai tes clés"],
  },
};
