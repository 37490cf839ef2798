import type { RuleFile } from '../rule.ts';

export const refused: RuleFile = {
  language: 'en',
  tells: { fact: 'refused' },
  rules: [
    {
      id: 'en.refused.says-no',
      patterns: [
        '^ [um|uh|er|wtf|what|omg|lol|eww|ew|oh|well|i said|ok|bro] (no|nope|nah|noo|na) [no|thanks|stop|please|sorry|way|lol|man|dude|bro|ty|idk|thats|why] $',
        'said no',
        "^ (no|nah|nope|sorry) (i|i'm|not|it's|that's|we|you|please|don't|never|way|thank you|thanks|thx)",
        'no means no',
        '^ (never|no way|hell no|absolutely not|no chance|not happening|not a chance|as if|ew|eww|gross) $',
        "(i'd|i) rather not",
        '^ not (really|today|now|happening|gonna happen|telling|sending|doing|comfortable|a chance|sure about that)',
        'i meant no',
      ],
      unless: [
        '(no way (thats|that|did|really|so|what|how|omg|same)|no you (are|can|go|should|first|deserve|look)|no (we|you) (have|had|got))',
      ],
    },
    {
      id: 'en.refused.will-not',
      patterns: [
        "i [really|just|said i] (don't|won't|can't|wouldn't) [really|even] (want|send|do|feel|give|show|share|tell|wanna)",
        "don't want to $",
        "i'm not (sending|doing|comfortable|ready|gonna|showing|giving|telling|allowed|supposed|meeting|going|turning|taking|sure i|that kind)",
        'not (telling|giving|sending|showing) (you|u|that|it|my|anything|any)',
        "i'd rather not",
        'not [really] my thing',
        "i can't $",
        'if i should',
        "(my <parent>|<parent>) (says|said|would kill|told|wont let|won't let|doesn't let|says not|doesn't want) ..3 (me|not|dont|don't|no|to)",
        "i'm not allowed",
        '(can|cant|could) we [just|not] [please] (talk about|do|stop|not|just talk|stay here|keep talking here)',
        "(that's|thats|it's|this is) [kinda|a bit|too|so|really|quite|pretty] (private|personal|too much|too far|not ok|not okay|wrong)",
        "(i'm|im|too) [too|kinda|so|really] (shy|scared|nervous|young) [for that|to|sorry]",
      ],
      unless: [
        '(homework|school|wait)',
        "i (don't|can't) (think|feel|like|want) (it's|hes|she's|that's|maths|so tired|well|the)",
        "i (don't|can't) do (maths|hands|math|physics|french)",
        'shy lol i',
      ],
    },
    {
      id: 'en.refused.stop',
      patterns: [
        '^ [please|pls|just|omg|ok|can you|no] stop [it|that|now|please|pls|asking|this|omg] $',
        'leave me alone',
        'stop (asking|messaging|texting|begging|pushing|saying that|calling|sending|contacting|spamming|it please)',
        "i'm (blocking|reporting|telling my|gonna block|going to block|gonna report|gonna tell) ..1",
        'go away',
        "please (stop|don't|no)",
        'i (blocked|already blocked|reported) (you|u)',
        '(you|why) keep (asking|on asking|messaging|pushing)',
        "i [already] (said|told you) (no|stop|i (don't|can't|won't))",
      ],
      unless: ['(lol|lmao)'],
    },
    {
      id: 'en.refused.uneasy',
      patterns: [
        "(that's|this is|it's|thats) [so|kinda|really|a bit|bit|kind of|pretty|quite|super] (weird|creepy|gross|sus|disgusting|uncomfortable|odd|scary)",
        "(you're|=ur) [so|being|kinda|really|a bit|actually|starting to be] (creepy|sick|scaring me|weird|a creep|freaking me out|making me uncomfortable)",
        'none of your business',
        "(i'm|feel|feels) [so|really|kinda|a bit] (uncomfortable|weird about|uneasy|scared)",
        '(kinda|bit|so|really|feels) (weird|creepy|sus|dodgy) $',
        '(why|y) would (i|you|u) (need|want|do|send|say|ask) (that|to|it|this)',
        'freaking me out',
      ],
      unless: ['(film|movie|dream|food|teacher|show|song|episode)'],
    },
  ],
};
