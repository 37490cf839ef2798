/** Patterns that take a match back when they overlap it or stand near it (`unless: ['@name']`). */
export const guards: Readonly<Record<string, readonly string[]>> = {
  /** Somebody tells, asks about or warns of what somebody else did. */
  reported: [
    '<third> [just|also|always|keeps|then|is|was|used to|still|ever|got|getting|getting a] (<said>|ask)',
    '(some|this|that|a|my) ..5 <said> [me|her|him|us]',
    '(has|have|did) (anyone|someone|he|she|they) [ever] <said>',
    '(if|when|that) (someone|anyone|a <third>|they|he|she) ..2 <said>',
    '(says|said) (pay|send)',
    '(poster|helpline|in the play|never pay|on the test|slide|quote|lyrics)',
  ],
  /** The colour, the cosmetics, the art class, the game figure. */
  cosmetics: [
    '(lipstick|lip|lips|palette|nail|nails|polish|heels|shoes|tights|eyeshadow|makeup|color|colour|shade|gloss|range|drawing|draw|paint*|sketch*|statue|gallery|exhib*|museum|art|scene|movie|beach|armor|skin|mod)',
  ],
  /** Things of school, family, sport and trade. */
  errands: [
    '(homework|hw|notes|essay|class|worksheet|question|page|chapter|exam|project|slides|recipe|menu|form|card|receipt|ticket*|dog|cat|puppy|kitten|cake|food|car|house|room|team|match|trip|holiday|wedding|baby|hand|haircut|hair|outfit|dress|skirt|shoes|parcel|delivery|courier|order|size|christmas|prom|party|grandma|nan)',
  ],
  /** Surprises and gifts: secrets that everybody keeps. */
  surprise: ['(surprise|birthday|bday|present|gift|party|spoiler*|cake|santa|christmas|proposing|score)'],
  /** Said as a rule not to do it. */
  denied: ["(never|don't|shouldn't|should not|nobody should|not to) ..1 (send|share|give|pay|show|post)"],
  /** The same without "if she asks": a lie is given for just that case. */
  'reported-said': [
    '<third> [just|also|always|keeps|then|still|ever] (told|said|wrote|texted|wanted|made|messaged) (me|him|her|us|them|to)',
    '(some|this|that) ..5 <said> [me|her|him|us]',
    '(if|when) (someone|somebody|anyone) online',
  ],
  /** Somebody who keeps their own counsel, or somebody else's. */
  'own-silence': [
    "(i|i'd|i'll|i'm|i've|he|she|they|hes|shes|why|did you|have you|if you) [would|have|will|really|also|still|just|deffo] (never|don't|won't|can't|not|haven't|couldn't) ..1 (tell|telling|told|say|show|mention|share|talk|talking|speak|involve)",
    'i [was|am] (too scared|scared|afraid|embarrassed) to',
    "(don't|not) be (afraid|scared|shy|embarrassed) to",
  ],
  /** Gossip among friends, plans for others' surprise, sweets before tea. */
  gossip: [
    '(i|he|she|they) (like|likes|fancy|fancies|have a crush|has a crush|fancied|liked|love|loves) (him|her|them|you know who|your|jake|someone)',
    '(crush|prank|midnight feast|spoil|spoiler*|cheat*|detention|broke|copied|answers|score|grade|grades|exam|test|essay|homework)',
  ],
};
