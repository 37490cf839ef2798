import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.refused.says-no': {
    catches: 'The user says no, in a word or a sentence.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['no', 'i said no', 'nah sorry', 'wtf no', 'what no', 'no lol', 'not really'],
    negatives: ["no way that's so cool, how did you do it", 'do you want to come', 'no idea where it is'],
  },
  'en.refused.will-not': {
    catches: 'The user does not want to.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: [
      "i won't send that",
      'i dont want to',
      'im not comfortable',
      'not telling u that',
      'my mum says dont give that out',
      'thats private',
    ],
    negatives: ["she doesn't want to eat", 'dont want to go to school tomorrow', "i can't wait"],
  },
  'en.refused.stop': {
    catches: 'The user tells the other to stop.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['stop asking', 'leave me alone', 'please stop', 'stop pls', 'i said i cant send that'],
    negatives: ['stop it lol im dying', 'the bus stop is here', 'stopping by after school'],
  },
  'en.refused.uneasy': {
    catches: 'The user says that it feels wrong.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['thats weird', 'none of ur business', 'ur scaring me', 'kinda weird', 'why would i do that'],
    negatives: ['that film is weird', 'the business is closed', 'a weird dream about cats'],
  },
};
