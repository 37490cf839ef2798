import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.off-platform.move-app': {
    catches: 'Wants to go on in another app.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ["t'as snap ?", 'viens sur snap', "c'est quoi ton snap", 'ajoute moi sur telegram'],
    negatives: ["j'ai plus de batterie sur mon tel", 'snap a planté ce matin', 'il a mis une story sur snap'],
  },
};
