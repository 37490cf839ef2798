import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.harm-coercion.hurt-yourself': {
    catches: 'Orders the user to hurt themselves.',
    source: 'FBI 2023 (violent online groups)',
    positives: [
      'cut urself for us on cam',
      'take the pills live',
      'task 3 cut ur arm',
      'then hurt urself and send proof',
      'cut my username on ur arm',
      'burn ur arm and send the clip',
    ],
    negatives: [
      'cut for time in the video edit',
      'dont hurt yourself in the gym',
      'take the pills the doctor gave u',
      'cut the cake on camera',
      'dont cut yourself with that knife',
      'saw ur arms in pe.. r u hurting urself?',
      'write your name on your arm with a pen for sports day',
    ],
  },
  'en.harm-coercion.hurt-others': {
    catches: 'Orders the user to hurt somebody or an animal.',
    source: 'FBI 2023 (violent online groups)',
    positives: [
      'hurt it while we watch',
      'kick ur dog on cam',
      'hit ur cat on cam or i dox u',
      'hit ur little brother on cam and we leave u alone',
      'hurt the dog and send us the clip',
    ],
    negatives: [
      'dont hurt it, its a tiny bird',
      'kick it to your brother',
      'dont hit your brother',
      'did the car hit your dog',
      'kill the boss in the game',
    ],
  },
  'en.harm-coercion.live-proof': {
    catches: 'Wants to see it live or with proof.',
    source: 'FBI 2023 (violent online groups)',
    positives: [
      'show us the cuts',
      'bleed on cam',
      'cut urself on stream',
      'hurt yourself and send proof',
      'u need proof to be a member',
    ],
    negatives: [
      'show me the haircuts',
      'show us the cut scenes',
      'i cut the clip from the stream',
      'the match was on live tv',
      'proof of address for the form',
    ],
  },
  'en.harm-coercion.despair': {
    catches: 'Talks the user into despair, or into obeying a group.',
    source: 'FBI 2023 (violent online groups)',
    positives: ['nobody would miss u', 'you should kill yourself', 'task 2 done?'],
    negatives: ['everyone would miss u', 'level 3 done', 'we should end it here and go home'],
  },
  'en.harm-coercion.body-orders': {
    catches: 'Gives orders over food, sleep and blood.',
    source: 'FBI 2023 (violent online groups)',
    positives: ['dont sleep until i say', 'no food until we tell u', 'blood on paper with my username'],
    negatives: ['dont eat until we get there', 'no food in the library', 'the blood drive is on monday'],
  },
};
