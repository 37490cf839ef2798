import type { RuleFile } from '../rule.ts';

export const telling: RuleFile = {
  language: 'en',
  tells: { fact: 'telling' },
  rules: [
    {
      id: 'en.telling.somebody-asked',
      sender: 'any',
      patterns: [
        '(some|this|a|that) [weird|old|random|older|creepy] (guy|man|creep|person|weirdo|perv|dude|account|girl|stranger) ..6 (asked|wanted|told|sent|tried|messaged|said|keeps|kept|wants)',
        '(creep|weirdo|perv|paedo|pedo|catfish|groomer)',
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
        "(don't|do not|never) (reply|answer|send|give|click|pay|tell them|trust) ..3 (him|her|them|anyone|it|anything)",
        '(tell|told|telling|show|showing) (your|my|ur) (mum|mom|dad|mam|parents|teacher|nan|sister) ',
        "(he's|hes|she's|shes|they're) (grooming|a groomer|a creep|a predator|catfishing|trying to|an adult)",
        '(report|block|screenshot) (him|her|it|them|the account)',
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
