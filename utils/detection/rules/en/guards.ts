/** Patterns that take a match back when they overlap it or stand close before it (`unless: ['@name']`). */
export const guards: Readonly<Record<string, readonly string[]>> = {
  /** Somebody tells what somebody else did. */
  reported: [
    '(he|she|they|someone|this guy|some guy|a guy|this girl|my ex|that guy|that creep|some creep) [just|also|always|then] (asked|told|sent|threatened|keeps asking|wanted|made|messaged|begged|blackmailed)',
    '(he|she|they) (asks|keeps|wants) ..1 me',
    'my (teacher|doctor|nurse|therapist|counselor|counsellor|mom|mum|dad|friend|sister|brother|cousin|coach) (asked|told|said|asks)',
  ],
  /** The colour and the cosmetics. */
  cosmetics: [
    '(lipstick|palette|nail|nails|polish|heels|shoes|tights|eyeshadow|makeup|color|colour|shade|lip|gloss|dress|art|painting|museum)',
  ],
  /** Said not to do it. */
  denied: ["(don't|never|not|shouldn't|nobody should|no one should)"],
};
