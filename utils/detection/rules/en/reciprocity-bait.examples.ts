import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.reciprocity-bait.sends-first': {
    catches: 'Sends or offers first, so that the user owes something.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'ill go first',
      'i trusted u with my private pic',
      'ill show u me first',
      'look ill send mine first',
      'i showed u mine so its only fair',
      'if i send one will u',
    ],
    negatives: [
      'ill go first in the presentation order',
      'i sent u my homework',
      "i'll send my chem notes if u send ur spanish",
      'ladies first',
      'i showed my mum the film',
    ],
  },
  'en.reciprocity-bait.your-turn': {
    catches: "Says that it is the user's turn.",
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'ur turn same pose',
      'fair is fair',
      'u owe me a pic',
      'ur turn now, same thing',
      'so now take urs off then were even',
      'its only fair',
    ],
    negatives: [
      'your turn to do the dishes',
      'fair enough',
      'ur turn',
      'now you add two and carry one',
      'even numbers only',
    ],
  },
  'en.reciprocity-bait.swap': {
    catches: 'Suggests to swap pictures.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['lets compare', 'body for body', 'wanna trade pics', 'pic 4 pic?', 'show me yours'],
    negatives: [
      'lets compare answers',
      'trade cards with me',
      'trade you my sandwich',
      'swap seats with me',
      'send the jacket back',
    ],
  },
  'en.reciprocity-bait.verify-real': {
    catches: 'Wants a picture as proof that the user is real.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'hold up 3 fingers',
      'quick cam check',
      'anyone can steal a selfie',
      'so many fakes on here',
      'prove ur real',
      'how do i know ur real',
    ],
    negatives: [
      'hold up the sign in assembly',
      'verify your email first',
      'prove that the triangle is equal',
      'the fake grass is real nice',
      'i know your name',
    ],
  },
};
