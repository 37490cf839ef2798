import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.leverage.has-pictures': {
    catches: 'Says that they hold pictures or recordings.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['i have your pics now', 'I recorded everything', 'i got all ur followers'],
    negatives: ['I have your jacket', 'i recorded the lecture', 'I saved a seat for you'],
  },
};
