import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.pressure.insists': {
    catches: 'Insists after the user has said no.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'allez stp juste une',
      'fais pas ta timide',
      "si tu m'aimais vraiment... si tu m'aimes tu le fais",
      'tout le monde le fait',
    ],
    negatives: ['allez les bleus !', 'il est timide ton chat', 'juste une question pour le devoir'],
  },
};
