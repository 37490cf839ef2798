import type { RuleFile } from '../rule.ts';

export const ageProbe: RuleFile = {
  language: 'en',
  tells: { tactic: 'age-probe' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.age-probe.asks-age',
      sender: 'any',
      patterns: [
        'your age',
        'how old you are',
        '=u over 18',
        "(what's|tell me|say|know) your [real|actual|true|exact] age",
        'how old (again|really)',
        '(are you|you|=u) [even|actually|really] (18|over 16|under 16|under 18|16 yet|legal|of age|a minor|still at school|still in school)',
        'what age (are|you|is)',
        '^ [and|so|ur] age $',
      ],
    },
    {
      id: 'en.age-probe.asks-age-back',
      strength: 'weak',
      sender: 'any',
      patterns: ['how old are you', 'how old u', 'asl', '^ how old $', '(you|and you|=u) how old'],
      unless: ['how old (do|does) (you|one) (think|have|need)'],
    },
    {
      id: 'en.age-probe.asks-class',
      sender: 'any',
      patterns: [
        'what (year|grade|class|form) [group] [are] you [going into|at|in]',
        'what (year|grade) in',
        'what grade $',
        '(are you|you|=u|still|you still) [still] [in|at] (middle school|hs|high school|secondary|secondary school|primary|elementary|junior high|year #6-12|grade #5-12|<grade> grade|the under #)',
        "(you're|=ur|u are|so) [in] (year #7-11|grade #6-11|<grade> grade)",
      ],
      unless: ['(set|maths|bus|team)', "i'm in #"],
    },
    {
      id: 'en.age-probe.asks-birthday',
      patterns: [
        "when's your (birthday|bday)",
        '(what year|when) were you born',
        'when do you turn',
        '(birth year|year of birth|what year you born|year you were born)',
      ],
      unless: ['(surgery|appointment|form|clinic|dr)'],
    },
    {
      id: 'en.age-probe.age-does-not-matter',
      patterns: [
        'age [gap] is [just] [a] [only] a number',
        "(age|ages|age gap|age gaps|years|how old) [is|are|really|just|thing] (doesn't|don't|isn't|not|never|shouldn't|wouldn't|won't) ..2 (matter*|mean|means|count|important|bother*|problem|issue|thing|change)",
        '(age|age gap) ..3 (no big deal|nothing|not important|just numbers|only a number)',
        "don't care how old",
        'idc about that',
        "(don't|doesn't|not) (mind|bother|care|matter) ..2 (age|how old|young|your age|that you're|you're <minor-age>)",
        '(love|heart|feelings) ..2 no age',
        'old enough to (decide|choose|know|make your own)',
        '(<minor-age>|that) is (old enough|not that young|perfect|a good age|the best age|a great age)',
      ],
    },
    {
      id: 'en.age-probe.guesses-age',
      patterns: [
        'you (look|seem|sound|are|act) [like] [a] [older than] <minor-age>',
        '(let me|i|lemme) guess <minor-age>',
        "(you're|=ur|and you) [only|just|what|like|still|about] <minor-age>",
        '<minor-age> now right',
        '(how old|old) <minor-age>',
        '(said|told me|thought|think|say) [that] you (are|were|was|r) [only|just] <minor-age>',
        'you (said|say) <minor-age>',
        'so [you are|only] <minor-age> (then|right|yeah|nice|huh|wow|cool)',
        '(most|other|for [a]|like [a]|any|as a|than a|than most|talk like a) <minor-age> years old',
      ],
      unless: [
        '# (min|mins|minutes|hours|miles|days|late|nil|all|each|pm|am|people|points)',
        "(i'm|me) <minor-age>",
        '(so|said) # <unit>',
      ],
    },
    {
      id: 'en.age-probe.likes-young',
      strength: 'strong',
      patterns: [
        '(like|love|prefer|into|connect|better) ..3 (girls|boys|kids|teens|lads|guys) your age',
        '(like|love|prefer|into|dig) (young|younger|teen) (girls|women|boys|guys|ones)',
        '(like|love|prefer|want) them (young|younger)',
        'prefer (<minor-age>)',
        'older ones are boring',
        "(girls|women|people|guys) my [own] age (bore|are boring|are so|don't|annoy|are fake)",
        'connect ..3 your age',
      ],
    },
  ],
};
