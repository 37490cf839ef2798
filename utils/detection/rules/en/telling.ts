import type { RuleFile } from '../rule.ts';

export const telling: RuleFile = {
  language: 'en',
  tells: { fact: 'telling' },
  rules: [
    {
      id: 'en.telling.somebody-asked',
      sender: 'any',
      patterns: [
        '<third> [just|keeps|kept|always|also|used to] <said> ..4 (<nude>|<photo>|address|secret|without)',
        'some # years old (asked|asking|messaged)',
        'has (anyone|someone) asked',
      ],
    },
    {
      id: 'en.telling.blackmailed',
      sender: 'any',
      patterns: [
        '<third> [is|was|keeps] (blackmailing|blackmailed|threatening|threatened)',
        '(getting|being|got) (threatened|blackmailed)',
        '<third> ..2 (pay or|says pay)',
      ],
      unless: ['(race|storm)'],
    },
    {
      id: 'en.telling.advice',
      sender: 'any',
      patterns: [
        '(tell|told|go to|telling) (the police|police|a counselor|your teacher|an adult)',
        '(report|block) [him|her|it] and (report|block|tell)',
        "don't pay",
        'keep the messages',
        "(that's|it's) (blackmail|sextortion|grooming|a threat)",
        'not your fault',
      ],
    },
  ],
};
