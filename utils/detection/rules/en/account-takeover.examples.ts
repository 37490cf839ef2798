import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.account-takeover.asks-code': {
    catches: 'Asks for a login code.',
    source: 'IC3 2023 (account scams)',
    positives: [
      'read me the code that just came on ur phone',
      'insta will send u a code',
      'turn off two factor',
      'change ur email to mine',
      'send me the verification code',
      'reply with the code you received',
      'ur about to get a 6 digit code by text',
    ],
    negatives: [
      'never give anyone the 6 digit code',
      'my dad needs the code for the top up',
      'use my creator code',
      'whats the gate code',
      'Send me your code for the friend request',
      'the code on the locker is 1234',
    ],
  },
  'en.account-takeover.asks-password': {
    catches: 'Asks for the password or login.',
    source: 'IC3 2023 (account scams)',
    positives: [
      'tell me ur snap password',
      'whats ur snap login',
      'need the pin for my eyes only',
      'gimme ur login',
      'need ur username and password',
      'reply with ur password',
    ],
    negatives: [
      'ur password is so long lol',
      'my snap is down',
      "what's the netflix password it changed",
      'i forgot my password again',
      'give me your lunch login',
    ],
  },
  'en.account-takeover.poses-as-support': {
    catches: 'Poses as the platform.',
    source: 'IC3 2023 (account scams)',
    positives: [
      'this is the tiktok safety team',
      'claim ur free robux',
      'you qualify for the verified badge program',
      'Hello, TikTok Security Team',
      'your account will be deleted in 24 hours',
      'congrats ur account qualifies for verification',
    ],
    negatives: [
      'i emailed tiktok support and they never replied',
      'the badge is for scouts',
      'my account was banned for a cat video',
      'the team won the match',
      'how do i delete my account',
    ],
  },
  'en.account-takeover.poses-as-police': {
    catches: 'Poses as the police and threatens with a complaint.',
    source: 'IC3 2023 (account scams)',
    positives: [
      'officer reed cyber unit here',
      'illegal images found on your account',
      'warrant for your arrest',
      'Cyber police unit',
      'a complaint has been filed against you',
      'pay the fine or your parents will be contacted',
    ],
    negatives: [
      'my uncle is a police officer',
      'the documentary was about an arrest',
      'the police gave a talk at school',
      'your parents will be at the concert',
      'pay the library on monday',
    ],
  },
  'en.account-takeover.alarm': {
    catches:
      'Alarms about the account, or baits with free things, in words that warnings among friends use as well.',
    source: 'IC3 2023 (account scams)',
    positives: [
      'ur account has been flagged',
      'scan this qr to join the giveaway',
      'suspicious login detected',
    ],
    negatives: [
      'careful, suspicious login mails are a scam',
      'my account is private',
      'scan the book at the desk',
    ],
  },
};
