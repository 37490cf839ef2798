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
        "i'm [only|just|about|actually|a|now] <adult-age> [years old]",
        '^ <adult-age> (m|male|guy|here)',
        'that young ..1 <adult-age>',
        '<adult-age> years old (man|male|guy)',
      ],
      unless: [
        "i'm # (min|mins|minutes|hour|hours|hrs|km|miles|percent|weeks|days|th|away|done|seconds|lbs|pounds|points|late|level|out|of|and a half|more|pages|in|down|up)",
      ],
    },
    {
      id: 'en.age-gap.compares-ages',
      patterns: [
        "(am i|i'm) [not|way|a bit] too old",
        '(you|ok|mind|date|dated|been) ..2 older <boy>',
        'do you like older',
        'wish you were older',
        'old enough to be your',
        'about your <parent> age',
        "you're [a bit|kinda|so|too|very|only] [too] young",
        "(bother|mind|weird|care) [you] [that] i'm [so|a bit|a lot|much|way] older",
        '#2-40 years (older|difference|apart)',
      ],
      unless: ['too old for (this|that|cartoons|toys)'],
    },
    {
      id: 'en.age-gap.hides-age',
      patterns: [
        '^ older $',
        '^ older lol',
        "i'm [a bit|a lot|way|much|kinda|quite] older",
        'lied about my age',
        "wouldn't have talked to me",
      ],
    },
    {
      id: 'en.age-gap.older-than-you',
      strength: 'weak',
      patterns: ['so young', 'young (lady|girl|one|man)', 'almost (legal|a woman|a man)'],
    },
    {
      id: 'en.age-gap.knows-it-is-wrong',
      patterns: [
        '(you|=u|=ur|with) [not] [a|an|the] [undercover] (cop|cops|police|fbi)',
        '(go|going|went|put me|me) [to|in] (jail|prison)',
        'i [could|can|would|will] [get|be] (arrested|busted)',
        '(underage|under age|jailbait)',
        'a set up',
        '(is|be|its) [kinda|so] illegal',
        'people would (judge|not understand)',
      ],
      unless: ['(parking|speeding|download*|driv*|drink*)'],
    },
  ],
};
