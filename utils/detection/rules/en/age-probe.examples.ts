import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.age-probe.asks-age': {
    catches: 'Asks how old the user is.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['how old are u?', 'whats ur age', 'asl', 'what grade are you in'],
    negatives: ['how old is your dog?', 'this game is for any age', 'how old are they now'],
  },
};
