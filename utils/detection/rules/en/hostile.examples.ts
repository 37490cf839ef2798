import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.hostile.insult': {
    catches: 'Insults or mocks the other.',
    source: 'Childline 2024 (advice pages)',
    positives: ['ur fat and nobody likes u', 'stupid cow', 'everyone hates u'],
    negatives: ['this maths is stupid', 'the fat cat sleeps', 'nobody likes mondays'],
  },
  'en.hostile.mock-threat': {
    catches: 'Threatens with a fight, in anger or as a joke.',
    source: 'Childline 2024 (advice pages)',
    positives: [
      'touch my chips n u die',
      'im gonna smack u after school',
      'ur dead to me',
      'im gonna destroy u saturday',
    ],
    negatives: [
      'steal the ball',
      'the storm will destroy the pier',
      'they come for dinner',
      'watch the film yourself',
    ],
  },
  'en.hostile.rejects': {
    catches: 'Breaks with the other.',
    source: 'Childline 2024 (advice pages)',
    positives: ['never talking to u again', 'hope u end up alone', 'dont talk to me'],
    negatives: ['never again will i eat that', 'hope you pass', 'i talk to my cat'],
  },
};
