import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.account-takeover.asks-code': {
    catches: 'Asks for a login code.',
    source: 'IC3 2023 (account scams)',
    positives: [
      'send me the verification code',
      'reply with the code you received',
      'ur about to get a 6 digit code by text',
    ],
    negatives: [
      'whats the gate code',
      'Send me your code for the friend request',
      'the code on the locker is 1234',
    ],
  },
  'en.account-takeover.asks-password': {
    catches: 'Asks for the password or login.',
    source: 'IC3 2023 (account scams)',
    positives: ['gimme ur login', 'need ur username and password', 'reply with ur password'],
    negatives: [
      "what's the netflix password it changed",
      'i forgot my password again',
      'give me your lunch login',
    ],
  },
  'en.account-takeover.poses-as-support': {
    catches: 'Poses as the platform.',
    source: 'IC3 2023 (account scams)',
    positives: [
      'Hello, TikTok Security Team',
      'your account will be deleted in 24 hours',
      'congrats ur account qualifies for verification',
    ],
    negatives: [
      'my account was banned for a cat video',
      'the team won the match',
      'how do i delete my account',
    ],
  },
  'en.account-takeover.poses-as-police': {
    catches: 'Poses as the police and threatens with a complaint.',
    source: 'IC3 2023 (account scams)',
    positives: [
      'Cyber police unit',
      'a complaint has been filed against you',
      'pay the fine or your parents will be contacted',
    ],
    negatives: [
      'the police gave a talk at school',
      'your parents will be at the concert',
      'pay the library on monday',
    ],
  },
};
