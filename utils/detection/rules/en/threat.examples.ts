import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.threat.publish': {
    catches: 'Threatens to publish or send pictures.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      "i'll send your pics to everyone",
      'im gonna leak your nudes',
      'do it or i post it to your followers',
    ],
    negatives: [
      "I'll send the notes to everyone in class",
      'im gonna post my new video',
      'I will show it to mom',
    ],
  },
};
