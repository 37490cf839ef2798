import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.refused.says-no': {
    catches: 'The user says no to a wish.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['no', 'no i dont want to', "i won't send that", 'leave me alone'],
    negatives: ["no way that's so cool, how did you do it", 'do you want to come', "she doesn't want to eat"],
  },
};
