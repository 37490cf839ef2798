import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.hostile.insult': {
    catches: 'Insults: a quarrel, not grooming.',
    source: 'e-Enfance / 3018, 2024 (leaflets)',
    positives: ["t'es grosse et personne t'aime", 'ferme ta gueule toi', 'sale conne'],
    negatives: ['il est con ce jeu', 'la porte est grosse', 'ferme ta trousse'],
  },
  'fr.hostile.mock-threat': {
    catches: 'Threats of a quarrel, or in jest.',
    source: 'e-Enfance / 3018, 2024 (leaflets)',
    positives: [
      'si tu manges mes chips jvais te tuer mdr',
      'demain jte defonce a la sortie',
      "t'es mort demain",
    ],
    negatives: ['on tue le temps', 'mort de rire', 'ils vont au match'],
  },
  'fr.hostile.rejects': {
    catches: 'Pushes away, excludes.',
    source: 'e-Enfance / 3018, 2024 (leaflets)',
    positives: ['casse toi', 'dégage', 'change de classe'],
    negatives: ['je me casse il est tard', 'on change de salle', 'parle plus fort'],
  },
};
