import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.reciprocity-bait.sends-first': {
    catches: 'Sends or offers first, so that the user owes something.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['look ill send mine first', 'i showed u mine so its only fair', 'if i send one will u'],
    negatives: ["i'll send my chem notes if u send ur spanish", 'ladies first', 'i showed my mum the film'],
  },
  'en.reciprocity-bait.your-turn': {
    catches: "Says that it is the user's turn.",
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['ur turn now, same thing', 'so now take urs off then were even', 'its only fair'],
    negatives: ['ur turn', 'now you add two and carry one', 'even numbers only'],
  },
  'en.reciprocity-bait.swap': {
    catches: 'Suggests to swap pictures.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['wanna trade pics', 'pic 4 pic?', 'show me yours'],
    negatives: ['trade you my sandwich', 'swap seats with me', 'send the jacket back'],
  },
  'en.reciprocity-bait.verify-real': {
    catches: 'Wants a picture as proof that the user is real.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['so many fakes on here', 'prove ur real', 'how do i know ur real'],
    negatives: ['prove that the triangle is equal', 'the fake grass is real nice', 'i know your name'],
  },
};
