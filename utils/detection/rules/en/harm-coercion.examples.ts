import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.harm-coercion.hurt-yourself': {
    catches: 'Orders the user to hurt themselves.',
    source: 'FBI 2023 (violent online groups)',
    positives: [
      'then hurt urself and send proof',
      'cut my username on ur arm',
      'burn ur arm and send the clip',
    ],
    negatives: [
      'dont cut yourself with that knife',
      'saw ur arms in pe.. r u hurting urself?',
      'write your name on your arm with a pen for sports day',
    ],
  },
  'en.harm-coercion.hurt-others': {
    catches: 'Orders the user to hurt somebody or an animal.',
    source: 'FBI 2023 (violent online groups)',
    positives: [
      'hit ur cat on cam or i dox u',
      'hit ur little brother on cam and we leave u alone',
      'hurt the dog and send us the clip',
    ],
    negatives: ['dont hit your brother', 'did the car hit your dog', 'kill the boss in the game'],
  },
  'en.harm-coercion.live-proof': {
    catches: 'Wants to see it live or with proof.',
    source: 'FBI 2023 (violent online groups)',
    positives: ['cut urself on stream', 'hurt yourself and send proof', 'u need proof to be a member'],
    negatives: [
      'i cut the clip from the stream',
      'the match was on live tv',
      'proof of address for the form',
    ],
  },
};
