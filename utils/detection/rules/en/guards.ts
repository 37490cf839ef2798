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
};
