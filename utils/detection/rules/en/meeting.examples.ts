import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.meeting.meet-alone': {
    catches: 'Wants to meet, to pick the user up.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['can we meet alone', 'i can pick you up', 'wanna come to my place'],
    negatives: ['mom will pick me up', 'nice to meet you', 'see you at practice'],
  },
};
