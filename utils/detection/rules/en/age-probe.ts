import type { RuleFile } from '../rule.ts';

export const ageProbe: RuleFile = {
  language: 'en',
  tells: { tactic: 'age-probe' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.age-probe.asks-age',
      sender: 'any',
      patterns: ['your age', 'how old you are', '(you|=u) (over|under) 18'],
    },
    {
      id: 'en.age-probe.asks-age-back',
      strength: 'weak',
      sender: 'any',
      patterns: ['how old are you', 'how old you $', 'how old u', 'asl', '^ how old $'],
      unless: ['how old (do|does) (you|one) (think|have|need)'],
    },
    {
      id: 'en.age-probe.asks-class',
      sender: 'any',
      patterns: [
        'what (year|grade) [are] [you] in',
        'what grade $',
        'are you [still] in (high school|middle school|hs)',
      ],
    },
    {
      id: 'en.age-probe.asks-birthday',
      patterns: ["when's your (birthday|bday)", '(what year|when) were you born', 'when do you turn'],
    },
    {
      id: 'en.age-probe.age-does-not-matter',
      patterns: [
        'age is [just] a number',
        "age (doesn't|don't) matter",
        "don't care how old",
        "your age doesn't (bother|matter)",
        'idc about that',
      ],
    },
    {
      id: 'en.age-probe.guesses-age',
      patterns: [
        'you (look|seem|sound) [like] [older than] <minor-age>',
        '(let me|i) guess <minor-age>',
        "(you're|=ur) [only|just] <minor-age>",
        '^ <minor-age> now right',
      ],
      unless: ['# (min|mins|minutes|hours|miles|days|weeks|points|year|late)'],
    },
    {
      id: 'en.age-probe.likes-young',
      strength: 'strong',
      patterns: [
        '(like|love|prefer|into) [dating] (girls|boys|guys|women|them) (your age|young|younger)',
        '(like|love|prefer|into) (young|younger|teen) (girls|boys|guys|ladies|women|ones)',
        'prefer (<minor-age>)',
        '(older ones|(girls|women) my age) are (boring|stuck up)',
      ],
    },
  ],
};
