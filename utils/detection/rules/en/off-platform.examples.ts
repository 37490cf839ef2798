import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.off-platform.move-app': {
    catches: 'Wants to go on in another app.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['u got snap?', 'add me on snapchat', 'whats ur snap', 'lets move to telegram'],
    negatives: ['snap out of it', 'my phone has no signal', 'he posted it on discord yesterday'],
  },
};
