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
        "i'm [only|just|almost|turning|still|like|nearly] <minor-age>",
        '(i turn|me too|same|also) <minor-age>',
      ],
      unless: ["i'm # <unit>"],
    },
    {
      id: 'en.age-said.bare-age',
      sender: 'any',
      readsAge: true,
      patterns: [
        '^ <minor-age> [f|m|girl|boy|years old] $',
        '^ <minor-age> (and you|you|hbu|wbu|too|also|lol|now|same|f|m|btw|just)',
        '^ (f|m) <minor-age>',
      ],
      unless: ['# <unit>'],
    },
    {
      id: 'en.age-said.school-class',
      sender: 'any',
      readsAge: true,
      patterns: ['<grade> grade', "i'm in <grade>", '^ (freshman|sophomore)', "i'm a (freshman|sophomore)"],
      unless: ['(teacher|when i was)'],
    },
    {
      id: 'en.age-said.uk-class',
      sender: 'any',
      readsAge: { add: 4 },
      patterns: ["i'm in year #7-12", '^ year #7-12'],
      unless: ['when i was'],
    },
    {
      id: 'en.age-said.birth-year',
      sender: 'any',
      readsAge: true,
      patterns: ['i was born in #2008-2020', '^ #2009-2016 $', "i'm a #2009-2016"],
    },
    {
      id: 'en.age-said.minor',
      patterns: ["i'm [still|just|only] a (minor|kid|child)", "i'm (underage|not 18|under 18|too young)"],
    },
    {
      // Read only where the other side has just said an age (state/age-echo.ts).
      id: 'en.age-said.same-age',
      sender: 'any',
      readsAge: 'same',
      patterns: ['^ [omg|oh|lol|ok|yeah|wow] (same|me too|same here|same age|twins)'],
    },
  ],
};
