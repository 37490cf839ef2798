import type { RuleFile } from '../rule.ts';

export const accountTakeover: RuleFile = {
  language: 'en',
  tells: { tactic: 'account-takeover' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.account-takeover.asks-code',
      patterns: [
        '(send|give|read|forward) me the [login|verification|6 digit] code',
        'code (you|we|i|they) [just] (received|got|get|texted|sent)',
        '# digit code',
        'verification code',
        'screenshot it and send',
        'for recovery',
        "what's the code ..1 [just] (texted|sent)",
      ],
      unless: ['(door|gate|locker|game|wifi|friend|discount|promo|<gift-card>)'],
    },
    {
      id: 'en.account-takeover.asks-password',
      patterns: [
        '(give me|reply with) your (password|login)',
        '(password|login) and the code',
        'your username and password',
      ],
      unless: ['(wifi|netflix|spotify|lunch|school)'],
    },
    {
      id: 'en.account-takeover.poses-as-support',
      patterns: [
        '(tiktok|instagram|snapchat|discord|roblox) (support|security)',
        'account will be (deleted|suspended|banned|blocked)',
        'your account qualifies',
        '(verify|confirm) your account',
        'you won our',
      ],
      unless: ['(mod team)'],
    },
    {
      id: 'en.account-takeover.poses-as-police',
      patterns: [
        '(cyber|internet) (police|crime|unit)',
        'filed against you',
        'pay (a|the|your) fine',
        'parents will be contacted',
      ],
    },
  ],
};
