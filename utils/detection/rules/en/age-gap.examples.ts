import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.age-gap.says-adult': {
    catches: 'Says that they are an adult.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['im 27', "i'm 31 years old", 'i am a lot older than you'],
    negatives: ['im 14', "I'm 20 minutes away", 'my brother is 27'],
  },
};
