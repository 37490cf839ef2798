import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.in-distress.wants-to-die': {
    catches: 'The user wants to die, or speaks of suicide.',
    source: 'e-Enfance / 3018, 2024 (leaflets)',
    positives: ['jveux mourir', "jai envie d'en finir", 'jai plus envie de vivre'],
    negatives: ['je vais mourir de rire', 'jvais me tuer à réviser mdr', 'je meurs de faim'],
  },
  'fr.in-distress.cannot-go-on': {
    catches: "The user can't go on.",
    source: 'e-Enfance / 3018, 2024 (leaflets)',
    positives: ['jen peux plus', 'je tiens plus', 'ma vie est finie'],
    negatives: ["j'en peux plus de ce prof mdr", "j'ai trop mangé j'en peux plus", "c'est fini le match"],
  },
  'fr.in-distress.hurts-self': {
    catches: 'The user hurts themselves.',
    source: 'e-Enfance / 3018, 2024 (leaflets)',
    positives: ['je me scarifie', 'je me fais du mal', 'jai avalé des cachets'],
    negatives: [
      'je me coupe les cheveux demain',
      'je me suis coupé au doigt en cuisinant',
      'je me coupe du monde ce week-end pour réviser',
    ],
  },
};
