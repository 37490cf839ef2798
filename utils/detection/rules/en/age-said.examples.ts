import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.age-said.age-in-years': {
    catches: 'The user, or the other, says an age in years.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['im 13', "i'm only thirteen", '13 hbu', 'im in 8th grade'],
    negatives: ['my sister is 13', "I'm 10 minutes away", 'see you at 14 main street'],
  },
};
