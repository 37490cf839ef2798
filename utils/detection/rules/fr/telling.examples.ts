import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.telling.somebody-asked': {
    catches: 'Tells, or asks, what somebody else asked for.',
    source: 'e-Enfance / 3018, 2024 (leaflets)',
    positives: [
      "un type m'a demandé un nude hier",
      "il m'a dit « envoie une photo sans ton haut »",
      "est-ce que quelqu'un t'a demandé des photos intimes ?",
    ],
    negatives: ['envoie une photo', "il m'a demandé l'heure", 'le prof nous a demandé trois exercices'],
  },
  'fr.telling.blackmailed': {
    catches: 'Tells of blackmail or threats by somebody else.',
    source: 'e-Enfance / 3018, 2024 (leaflets)',
    positives: [
      'il me fait chanter',
      'mon frere se fait menacer',
      "elle a dit qu'il lui a fait du chantage avec ses nudes",
    ],
    negatives: ["la menace d'orage est passée", 'on va chanter à la fête', 'tu veux faire un karaoké ?'],
  },
  'fr.telling.advice': {
    catches: 'Gives the advice that friends and helplines give.',
    source: 'e-Enfance / 3018, 2024 (leaflets)',
    positives: ['appelle le 3018', 'bloque le et dis le à tes parents', "tu as bien fait d'en parler"],
    negatives: ['il y a 30 places', 'on porte des gants', 'bloque la porte'],
  },
};
