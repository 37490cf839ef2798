import type { RuleFile } from '../rule.ts';

export const harmCoercion: RuleFile = {
  language: 'en',
  tells: { tactic: 'harm-coercion' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.harm-coercion.hurt-yourself',
      patterns: [
        '(cut|hurt|burn|harm|starve|choke|kill|scratch|slap|hit|bruise|strangle|stab) (yourself|=urself|your (arm|leg|wrist|thigh|skin|hand|hands|stomach)) ..5 (for (us|me|the group|your master)|on cam|on camera|on live|live|stream|on call|in vc|in the vc|show me|send|film|proof|video|while (we|i) watch|if you (love|loved|want|trust)|to prove|or (i|we|your|else|it)|deeper|# times|every day|tonight)',
        '(carve|cut|scratch|burn|etch|brand) ..3 (my|our|the) (name|username|tag|initials|symbol|logo|handle|number|letters) ..3 (on|in|into|onto) your (skin|arm|arms|leg|wrist|thigh|thighs|chest|body|hand|stomach)',
        '(carve|cut) (my|our) (name|initials|username|handle|tag)',
        '(write|sign|draw) ..4 (with|in|using) [your] [own] blood',
        '(cutsign|cut sign|bloodsign|blood sign|cut show|cutshow)',
        "(take|swallow|eat|down|drink) ..4 (pills|tablets|bleach|meds|paracetamol|sleeping pills|whole (pack|bottle|packet)|overdose) ..5 (on cam|on camera|live|for us|for me|challenge|proof|film|or (we|i|you're)|and it's over|dare you|all of them|show)",
        'take (them|them all|it all|all of them) (on (cam|camera|live|stream|call)|for us|live|while we)',
        '(end it|end your life|hang yourself|jump|overdose|od|do it) ..2 (live|on live|on cam|on camera|on stream|for us|for the group|while we watch)',
        "(don't|no|not) (eat|eating|food|sleep) ..2 (for (#|two|three|a) (days|day|hours)|until (i|we) say|unless (i|we) say|without (my|our) permission)",
        '(stay awake|starve|no food|fast) for (#|two|three) (days|nights|hours) ..4 (for (me|us)|or (i|we)|prove|proof|task|challenge)',
        '(task|challenge|level|step|rule|stage) (#|one|two|three|four|five) ..3 (cut|hurt|burn|starve|choke|bleed|scratch|carve)',
        '(cut|bleed|burn) (yourself|=urself) for (us|me) ',
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
        '(hit|hurt|kick|kill|burn|punch|choke|strangle|drown|squeeze|harm|step on|shave|throw) (your|the) [little|baby|lil|new] (cat|kitten|dog|puppy|pet|hamster|bunny|bird|fish|gerbil|guinea pig|sister|brother|cousin|gran)',
        '(hit|hurt|kick|kill|burn|punch|choke|strangle|drown|squeeze|harm|stab) (it|him|her|them|your _) ..4 (on (cam|camera|live|stream|call|video)|while (we|i|us) watch|for us|and (film|record|send)|or (i|we) (post|leak|send|share))',
        '(cam|camera|live|stream|call|video) ..6 (hurt|cut|burn|choke|strangle|drown) (it|yourself|him|her|the|your)',
        '(hit|hurt|kick|kill|burn|punch|choke) (your|the) [little] (cat|dog|pet|hamster|brother|sister|bro|rabbit)',
      ],
      unless: ["(don't|did|stop|never|why|who|game|level|toe|gonna|i'll|car)"],
    },
    {
      id: 'en.harm-coercion.live-proof',
      patterns: [
        '(hurt|cut|burn|starve|choke|bleed|bleeding|blood|cuts|scars|pain) ..5 (on cam|on camera|on live|in the vc|live stream|livestream|livestream it|stream it|film it|proof|prove it|show us|show me the)',
        '(show|send|see|film) ..2 (me|us) ..2 (cuts|blood|bleed|bleeding|scars|the cuts|new cuts|fresh cuts|you cry|you cut|you bleed|you cutting)',
        '(<hurt>|yourself|=urself|hit) ..4 (on (cam|stream|live)|send (proof|the clip)|proof)',
        'prove you belong',
        'proof to be a',
        '(video|pic) of you (cutting|hurting|bleeding)',
      ],
      unless: ["(goal|game|match|grass|don't)"],
    },
    {
      id: 'en.harm-coercion.despair',
      strength: 'weak',
      patterns: [
        '(nobody|no one|noone) (would|will|d|ll) [even|ever] (miss|care about|notice|cry for) you',
        '(everyone|everybody|world|family|they|we|people) ..3 better off without you',
        "(you should|you need to|you gotta|why don't you) (die|kill yourself|end it|end your life|unalive yourself|not be here|disappear forever)",
        '(do it|end it|jump) ..2 (already|coward|pussy|no balls|youll be free|nobody cares|for us)',
        '(good|obedient|our) (slave|puppet)',
        '(blue whale|blackout|choking|pass out|skin|pain|salt and ice|fire) challenge',
        '(task|challenge) (#|one|two|three|four|five) (done|complete|is|tonight|now)',
        '(fansign|fan sign|lorebook)',
        'write (my|our) (name|username|tag) on your (arm|hand|chest|body|leg|skin)',
        '(cut|hurt|burn) yourself',
        '(you deserve|deserve) (the pain|to suffer|to hurt|to bleed|it all|to be punished)',
        '(your|mums|dads|moms) (pills|tablets|meds|sleeping pills)',
      ],
      unless: [
        "(don't|did|are you|never|careful|if you|why|stop|might|paper|knee|hurting|donat*|nurse|therapist|knife|game|boss|homework|english|maths|reset|take your|remember)",
      ],
    },
  ],
};
