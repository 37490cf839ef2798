import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.secrecy.keep-secret': {
    catches: 'Asks to keep the talk secret.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['keep this a secret ok', 'dont tell anyone', "don't tell ur mom", 'its our little secret'],
    negatives: [
      "what's the secret ingredient",
      "I won't tell anyone your score",
      'did you tell your mom about the trip',
    ],
  },
  'en.secrecy.delete-messages': {
    catches: 'Asks to delete the messages.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['delete our messages', 'clear the chat after', 'delete this convo'],
    negatives: [
      'my phone deleted all my photos',
      'how do I delete an app',
      'delete that song from the playlist',
    ],
  },
};
