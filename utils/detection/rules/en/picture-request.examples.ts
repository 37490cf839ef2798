import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.picture-request.ask-photo': {
    catches: 'Asks for an ordinary picture.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'can i see u rn',
      'turn your cam on',
      'send me a cute selfie',
      'send me a pic',
      'i wanna see a pic',
      'pic of u pls',
    ],
    negatives: [
      'can i see the puppy',
      'send me ur timetable pic for maths homework',
      'send me the pics from the trip',
      'my dog has so many pics',
      'send me the pic of the homework pls',
    ],
  },
  'en.picture-request.any-pics': {
    catches: 'Asks for pictures in the way in which both sides do.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['got any pics?', 'u have a pic', 'selfie?'],
    negatives: ['my dog has so many pics', 'got any pics of the trip', 'the picture frame'],
  },
  'en.picture-request.looks': {
    catches: 'Asks what the user looks like.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['how tall are you', 'what do u look like', 'what color are ur eyes'],
    negatives: ['what does the school look like', 'how tall is the tower', 'what color is the car'],
  },
  'en.picture-request.ask-another': {
    catches: 'Wants more pictures, of a certain kind.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'more of just you',
      'one selfie every night',
      'another pic pls',
      'now one in shorts',
      'a pic every night',
    ],
    negatives: ['another slice please', 'one more lap and we are done', 'more pictures of the cat please'],
  },
  'en.picture-request.show-body': {
    catches: 'Wants to see more of the body in ordinary clothes.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'show me ur legs',
      'wear something tight',
      'one where i can see ur whole body',
      'full body pic?',
      'in a swimsuit i hope',
    ],
    negatives: [
      'wear something warm',
      'show me ur kit bag',
      'the body check in hockey hurt',
      'turn the page around',
      'the whole class went',
      'show me the beach',
    ],
  },
};
