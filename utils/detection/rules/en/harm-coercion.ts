import type { RuleFile } from '../rule.ts';

export const harmCoercion: RuleFile = {
  language: 'en',
  tells: { tactic: 'harm-coercion' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.harm-coercion.hurt-yourself',
      patterns: [
        '(then|now|and|must|to|just|go) (hurt|cut|burn|starve|choke) (yourself|=urself)',
        '<hurt> your (arm|arms|wrist|leg)',
        '(cut|carve) [my|our|the] [name|username] (on|in|into) your',
        '^ <hurt> (yourself|=urself)',
      ],
      unless: [
        "(don't|did|are you|never|careful|if you|why|stop|might|paper|knee|hurting|donat*)",
        '(nurse|therapist|henna|pen|tattoo|slack|break|slice)',
      ],
    },
    {
      id: 'en.harm-coercion.hurt-others',
      patterns: [
        '(hit|hurt|kick|kill|burn|punch|choke) (your|the) [little] (cat|dog|pet|hamster|brother|sister|bro|rabbit)',
      ],
      unless: ["(don't|did|stop|never|why|who|game|level|toe|gonna|i'll|car)"],
    },
    {
      id: 'en.harm-coercion.live-proof',
      patterns: [
        '(<hurt>|yourself|=urself|hit) ..4 (on (cam|stream|live)|send (proof|the clip)|proof)',
        'prove you belong',
        'proof to be a',
        '(video|pic) of you (cutting|hurting|bleeding)',
      ],
      unless: ["(goal|game|match|grass|don't)"],
    },
  ],
};
