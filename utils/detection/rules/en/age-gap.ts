import type { RuleFile } from '../rule.ts';

export const ageGap: RuleFile = {
  language: 'en',
  tells: { tactic: 'age-gap' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.age-gap.says-adult',
      readsAge: true,
      patterns: [
        "i'm [about|actually|a|now] <adult-age>",
        '^ <adult-age> (m|male)',
        'that young ..1 <adult-age>',
        '<adult-age> years old guy',
      ],
      unless: ["i'm # <unit>"],
    },
    {
      id: 'en.age-gap.compares-ages',
      patterns: [
        "(am i|i'm) [not|way] too old",
        '(you|mind|date|dated|been) ..2 older <boy>',
        'do you like older',
        'wish you were older',
        'old enough to be your',
        'about your <parent> age',
        'old for you',
        'you ..3 (talk|talked|talking|chat|chatting|met|meet|hang|like|into|with) ..2 older <boy>',
        '(like|into) [an|some|the|much] older (guy|guys|man|men)',
        '(girl|girls|boy|boys|someone|somebody|anyone) your age',
        "mind [that] i'm older",
        '#2-40 years older',
        'oldest (guy|man|person)',
      ],
      unless: ['too old for (this|that|cartoons|toys)'],
    },
    {
      id: 'en.age-gap.hides-age',
      patterns: [
        '^ older $',
        '^ older lol',
        "i'm [a lot|way|much] older",
        'lied about my age',
        "wouldn't have talked to me",
      ],
    },
    {
      id: 'en.age-gap.older-than-you',
      strength: 'weak',
      patterns: ['so young', "you're [so|too|very] young", 'young (lady|girl|man)', 'almost a woman'],
    },
    {
      id: 'en.age-gap.knows-it-is-wrong',
      patterns: [
        '(you|=ur|with) [not] [a|the] (cop|cops)',
        '(go|went|me) [to|in] (jail|prison)',
        'i [could] [get] busted',
        '(underage|under age)',
        'a set up',
        'its illegal',
        'lose my job',
      ],
      unless: ['(parking|speeding|download*|driv*|drink*)'],
    },
  ],
};
