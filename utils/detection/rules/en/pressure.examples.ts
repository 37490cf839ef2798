import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.pressure.insists': {
    catches: 'Insists after the user has said no.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['come on just one', 'dont be shy', 'if you loved me you would', 'everyone does it'],
    negatives: ['come on lets go to practice', 'my cat is shy', 'if you like pizza come over'],
  },
};
