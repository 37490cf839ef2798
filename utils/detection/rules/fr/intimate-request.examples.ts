import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.intimate-request.ask-nude': {
    catches: 'Asks for an intimate picture.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'envoie un nude',
      'envoi moi des nudes stp',
      "tu m'envoies une photo sans haut ?",
      ['envoie', 'un', 'nude'],
    ],
    negatives: [
      "j'ai acheté un rouge à lèvres nude",
      "il m'a demandé un nude",
      'la palette nude est en promo, envoie le lien',
    ],
  },
};
