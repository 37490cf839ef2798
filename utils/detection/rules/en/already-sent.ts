import type { RuleFile } from '../rule.ts';

export const alreadySent: RuleFile = {
  language: 'en',
  tells: { fact: 'already-sent' },
  rules: [
    {
      id: 'en.already-sent.sent-picture',
      patterns: [
        'i [already|just|did|only|even|have] (send|sent|gave|shared|showed) (you|him|her|them|it|a guy|someone|one|that) ..2 (one|it|<photo>|nude|nudes|snap|snaps|stuff|two|yesterday|before|last night|already)',
        '(the|those|these|that|my|all the) (<photo>|nudes|nude|snaps|vid|stuff) [that|which|what] i sent',
        'what i sent (you|him|her|them)',
        '(you|he|she|they) [already|still] (has|have|got|saved|screenshotted|recorded) (my|a) (nudes|nude|<photo>|body|me)',
        '(delete|remove|get rid of|take down) [all] (my|the|those|them|it|that) [<photo>|nudes|pics] (i sent|of me|please|pls)',
        'you said (it|they) (deletes|delete|deleted|disappear*|goes)',
        "you said you [would|had|'d] (delete|deleted)",
        "(i|i've|ive) (sent|done) [him|her|them|you]  (nudes|a nude|everything|stuff i regret|something bad|something stupid)",
        'i [already|just] sent (you|him|her|them|a guy) ..1 (one|<photo>|nude|nudes)',
        'i [already] sent you one',
        '(he|she|they|you) (has|have|got) my (nudes|<photo>)',
      ],
      unless: ['(notes|homework|worksheet|essay|receipt|puppy|food|screenshot of the)', '@errands'],
    },
    {
      id: 'en.already-sent.showed-on-cam',
      patterns: [
        'i (took|had|got) (my|it) ..2 (off|out) (on|for|in front)',
        '(recorded|filmed|screenshotted|screen recorded) me (on|when|while|without|naked|in)',
        'i (was|were) naked',
        'i (showed myself|went on cam|got naked|undressed)',
        'took my (top|shirt|clothes) off for',
      ],
    },
  ],
};
