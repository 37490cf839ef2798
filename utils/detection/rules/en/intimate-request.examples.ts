import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.intimate-request.ask-nude': {
    catches: 'Asks for an intimate picture.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'send nudes',
      'send me a pic without your top',
      'wanna see ur nudes',
      'take off your shirt for me',
      ['send', 'me', 'nudes'],
    ],
    negatives: [
      'I bought a nude lipstick, send me the palette name',
      'he asked me to send nudes',
      'never send nudes to anyone',
    ],
  },
};
