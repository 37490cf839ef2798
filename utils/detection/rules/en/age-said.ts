import type { RuleFile } from '../rule.ts';

export const ageSaid: RuleFile = {
  language: 'en',
  tells: { fact: 'age-said' },
  rules: [
    {
      id: 'en.age-said.age-in-years',
      sender: 'any',
      readsAge: true,
      patterns: [
        "i'm [only|just|almost|turning|still|like|actually|nearly|now|literally|a|about] <minor-age> [years old]",
        'i turn <minor-age>',
        "i'm nearly <minor-age>",
        "(me|im|i'm) too <minor-age>",
        '(same|also|omg same) <minor-age>',
        '^ (nearly|almost|only|just) <minor-age> $',
        'my age is <minor-age>',
      ],
      unless: [
        "i'm # (min|mins|minutes|minute|hour|hours|hrs|away|percent|miles|km|late|weeks|days|seconds|sec|points|levels|level|in|pages|steps|episodes|more|people|out of|of|up|down|dollars|pounds)",
      ],
    },
    {
      id: 'en.age-said.bare-age',
      sender: 'any',
      readsAge: true,
      patterns: [
        '^ <minor-age> [f|m|male|female|girl|boy|years old] $',
        '^ <minor-age> (and you|you|hbu|wbu|too|also|lol|now|same|f|m|female|male|btw|just)',
        '^ (f|m|female|male|girl|boy) <minor-age>',
        'at <minor-age> $',
      ],
      unless: ['# (of|out|more|min|mins|pm|am|left)'],
    },
    {
      id: 'en.age-said.school-class',
      sender: 'any',
      readsAge: true,
      patterns: [
        "[i'm|in|im in|going into|finished] (6th|7th|8th|9th|10th|11th|sixth|seventh|eighth|ninth|tenth|eleventh) grade",
        "^ (6th|7th|8th|9th|10th|11th) [im|i'm|grade|lol|u|you|hbu|wbu]",
        "i'm in (6th|7th|8th|9th|10th|11th)",
        '^ (freshman|sophomore)',
        "(i'm|im|i am|still) a (freshman|sophomore)",
      ],
      unless: ['(teacher|my (brother|sister)|when i was)'],
    },
    {
      id: 'en.age-said.uk-class',
      sender: 'any',
      readsAge: { add: 4 },
      patterns: ["i'm in year #7-12", '^ [in] year #7-12 $', 'year #7-12 (wbu|hbu|you|and you)'],
      unless: ['when i was'],
    },
    {
      id: 'en.age-said.birth-year',
      sender: 'any',
      readsAge: true,
      patterns: [
        '(i was|i were|was) born in #2008-2020',
        '^ [in] #2009-2016 $',
        "i'm (a|from|an) #2009-2016",
      ],
    },
    {
      id: 'en.age-said.minor',
      patterns: [
        "i'm [still|just|only] [a|in] (minor|underage|under age|under 18|not 18|kid|child|middle school|high school|too young|teenager)",
        "i'm not (18|of age|an adult)",
        "i'm (younger|too young) than you",
      ],
    },
  ],
};
