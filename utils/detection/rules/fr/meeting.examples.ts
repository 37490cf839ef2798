import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.meeting.meet-alone': {
    catches: 'Wants to meet, to pick the user up.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'on se voit tous les deux chez moi',
      'je peux venir te chercher, je viens te chercher en voiture',
      'viens chez moi ce soir',
    ],
    negatives: [
      'on se voit demain en cours',
      'maman vient me chercher à 17h',
      'tu viens chez mamie dimanche ?',
    ],
  },
};
