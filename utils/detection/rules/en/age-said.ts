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
        "i'm [only|just|almost|turning|still|like|nearly|literally|actually|a|barely|not even|about] <minor-age>",
        "i'm (only just|only like|like only|still only|a whole|only a) <minor-age>",
        '(i turn|i turned|i just turned|me too|same|also|i will be|im gonna be) <minor-age>',
        '(just|only) turned <minor-age>',
        'my <minor-age> th (birthday)',
      ],
      unless: [
        "i'm # (min|mins|minutes|minute|hour|hours|hrs|km|miles|percent|weeks|days|away|seconds|lbs|pounds|points|late|level|out|of|more|pages|up|down)",
        "i'm # in (the queue|line|a row|total|points)",
      ],
    },
    {
      id: 'en.age-said.bare-age',
      sender: 'any',
      readsAge: true,
      patterns: [
        '^ [um|uh|er|yeah|yes|ye|yh|yep|well|ok|lol|haha|only|just|nearly|almost] <minor-age> [f|m|girl|boy|years old] $',
        '^ [um|uh|er|yeah|yes|ye|yh|yep|well|ok|lol|haha|only|just|nearly|almost] <minor-age> [f|m|girl|boy] (and you|you|u|hbu|wbu|too|also|lol|lmao|now|same|f|m|btw|just|why|im|from|in (jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec))',
        '^ (f|m|girl|boy) <minor-age>',
        "^ [i'm|turning] <minor-age> (next|this|on|in) (month|week|friday|summer|monday)",
      ],
      unless: ['# <unit>'],
    },
    {
      id: 'en.age-said.school-class',
      sender: 'any',
      readsAge: true,
      patterns: [
        '<grade> grade',
        '<grade> grader',
        "i'm in <grade>",
        '^ (freshman|sophomore)',
        "i'm a (freshman|sophomore|<grade> grader)",
        '(going|go) into <grade>',
      ],
      unless: ['(teacher|when i was)'],
    },
    {
      id: 'en.age-said.uk-class',
      sender: 'any',
      readsAge: { add: 4 },
      patterns: [
        "i'm [literally|only|still|just] [in|a] year #7-12",
        '^ [in|im in|still|only|literally|just|ye|yeah|yes|um] year #7-12',
        '(going|go|went) into year #7-12',
      ],
      unless: ['when i was'],
    },
    {
      id: 'en.age-said.grade-number',
      sender: 'any',
      readsAge: { add: 5 },
      patterns: ["i'm [only|still|just] in grade #6-11", '^ [in|im in] grade #6-11', 'gr #6-11 $'],
      unless: ['when i was', '(piano|violin|exam|ballet|climb*)'],
    },
    {
      id: 'en.age-said.birth-year',
      sender: 'any',
      readsAge: true,
      patterns: [
        'i was born in #2008-2020',
        '^ #2009-2016 $',
        "i'm a #2009-2016",
        '(born|birth year) [in] #2009-2018',
      ],
    },
    {
      id: 'en.age-said.minor',
      patterns: [
        "i'm [still|just|only|literally|actually] [just|only] a (minor|kid|child|teenager|teen)",
        "i'm (underage|not 18|under 18|too young|under 16|not even 16|not old enough|still a minor)",
        "i'm [still] in (middle school|secondary school|primary school|junior high)",
      ],
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
