import type { RuleFile } from '../rule.ts';

export const telling: RuleFile = {
  language: 'en',
  tells: { fact: 'telling' },
  rules: [
    {
      id: 'en.telling.somebody-asked',
      sender: 'any',
      patterns: [
        '(he|she|they|someone|somebody|a guy|some guy|this guy|a man|some man|the guy|a girl|some girl|my ex|some (creep|dude|random|old man|old guy)|this (man|girl|creep|dude)|my (coach|trainer|teacher|uncle)|a stranger) [just|keeps|kept|always|also|used to|has|has been|who|on here|online] (asked|asks|asking|ask|wanted|wants|told|sent|begged|wrote|said|made|messaged) ..4 (nudes|nude|pic|pics|pictures|photos|naked|private|snap|address|secret|top|meet|off|underwear|body|send)',
        'some # years old (asked|asking|sent|wants|messaged|guy)',
        '(has|did) (anyone|someone|he|she) (asked|ask|threatened|threaten)',
      ],
    },
    {
      id: 'en.telling.blackmailed',
      sender: 'any',
      patterns: [
        '(he|she|they|someone|hes|shes|guy|girl) [is|was|s|now|has|keeps|says|said|wrote|are|getting|been] [to] (blackmailing|blackmailed|blackmail|threatening|threatened|threatens|sextorting|pay or)',
        '(getting|being|been|got) (threatened|blackmailed|sextorted|extorted)',
        '(he|she|they|someone) (wants|want|asked for|says|said|wrote|demands) ..2 (# |$|money|pay) ..4 (or|post|delete|video|pics)',
        'she gets you on',
        'theres (fake|ai) (pics|nudes|pictures)',
      ],
    },
    {
      id: 'en.telling.advice',
      sender: 'any',
      patterns: [
        '(tell|told|telling|go to|going to|show|call) [it|this|him] [to] (the police|police|a counselor|a counsellor|your teacher|mum and dad|an adult|ms _|a trusted adult|childline|the helpline)',
        '(report|block|blocked|reported) (him|her|it|them|that account|and report|that guy)',
        "(don't|dont|never) (pay|send anything|send anyone|send him|send them)",
        '(keep|save|screenshot) the messages',
        "(thats|that's|its|it's) (blackmail|sextortion|grooming|a threat|not your fault)",
        'not your fault',
      ],
    },
  ],
};
