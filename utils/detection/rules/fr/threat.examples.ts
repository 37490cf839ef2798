import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.threat.publish': {
    catches: 'Threatens to publish or send pictures.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'je vais envoyer tes photos à tes abonnés',
      "j'envoie tout à tes amis",
      'si tu paies pas je balance tout',
    ],
    negatives: [
      'je vais envoyer le dossier à la prof',
      'je poste une story ce soir',
      'je vais montrer mes photos de vacances à ma mère',
    ],
  },
};
