import type { RuleFile } from '../rule.ts';

export const ageProbe: RuleFile = {
  language: 'en',
  tells: { tactic: 'age-probe' },
  unless: ['@reported'],
  rules: [
    { id: 'en.age-probe.asks-age', sender: 'any', patterns: ['your age', 'how old you are', '=u over 18'] },
    {
      id: 'en.age-probe.asks-age-back',
      strength: 'weak',
      sender: 'any',
      patterns: ['how old are you', 'how old u', 'asl', '^ how old $'],
      unless: ['how old (do|does) (you|one) (think|have|need)'],
    },
    {
      id: 'en.age-probe.asks-class',
      sender: 'any',
      patterns: ['what (year|grade) [are] [you] in', 'what grade $', 'are you in (middle school|hs)'],
    },
    {
      id: 'en.age-probe.asks-birthday',
      patterns: ["when's your (birthday|bday)", '(what year|when) were you born', 'when do you turn'],
    },
    {
      id: 'en.age-probe.age-does-not-matter',
      patterns: ['age is [just] a number', "age doesn't matter", "don't care how old", 'idc about that'],
    },
    {
      id: 'en.age-probe.guesses-age',
      patterns: [
        'you (look|seem|sound) [like] [older than] <minor-age>',
        '(let me|i|lemme) guess <minor-age>',
        "(you're|=ur) [only|just] <minor-age>",
        '<minor-age> now right',
      ],
      unless: ['# (min|mins|minutes|hours|miles|days|late)'],
    },
    {
      id: 'en.age-probe.likes-young',
      strength: 'strong',
      patterns: [
        'like girls your age',
        '(like|love|prefer) (young|younger) (girls|women)',
        'prefer (<minor-age>)',
        'older ones are boring',
      ],
    },
  ],
};
