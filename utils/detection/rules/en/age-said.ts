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
        "i'm [only|just|almost|turning] <minor-age> [years old]",
        '^ <minor-age> [years old|f|m] $',
        '^ <minor-age> (and you|you|hbu|wbu)',
        "i'm in (6th|7th|8th|9th|10th|11th) grade",
        "(i'm|i am) a (freshman|sophomore)",
      ],
      unless: ["i'm # (minute*|min|mins|away|percent|hours)"],
    },
  ],
};
