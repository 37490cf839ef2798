import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.intimate-request.ask-nude': {
    catches: 'Asks for an intimate picture.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['send nudes', 'wanna see ur nudes', ['send', 'me', 'nudes']],
    negatives: [
      'I bought a nude lipstick, send me the palette name',
      'he asked me to send nudes',
      'never send nudes to anyone',
    ],
  },
  'en.intimate-request.undressed-picture': {
    catches: 'Asks for a picture with few clothes or none.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'send me a pic without your top',
      'a pic w nothing under the hoodie',
      'can i see u without ur top?',
    ],
    negatives: ['pic of me without my glasses', 'a photo with no filter', 'can u send a pic of the skirt on'],
  },
  'en.intimate-request.undress-on-cam': {
    catches: 'Asks to undress, mostly in front of the camera.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: ['take off your shirt for me', 'take ur top off', 'flash me on cam'],
    negatives: ['take your shoes off at the door', 'the plane will take off late', 'take your time'],
  },
  'en.intimate-request.wants-to-see-body': {
    catches: 'Asks to see intimate parts of the body.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['show me your body', 'let me see ur bra', 'show me ur chest'],
    negatives: ['show me your homework', 'let me see your body of work', 'your chest infection sounds bad'],
  },
  'en.intimate-request.bare-words': {
    catches: 'A single word that asks.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['nudes?', 'noodz?', 'naked pls'],
    negatives: ['nude is the color', 'nudes exhibition is at the gallery', 'a naked truth'],
  },
};
