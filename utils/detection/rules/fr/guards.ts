/** Patterns that take a match back when they overlap it or stand close before it (`unless: ['@name']`). */
export const guards: Readonly<Record<string, readonly string[]>> = {
  /** Somebody tells what somebody else did. */
  reported: [
    '(il|elle|ils|on|quelqu un|ce mec|un mec|une fille|ce type|un type|un gars|un inconnu|mon ex) [lui] [m|nous|t|vous|me|lui|leur] (a|ont|avait) ..1 (demande|dit|envoye|menace|propose|ecrit|force|oblige)',
    '(il|elle) (me|nous|lui|leur) (demande|dit|envoie|propose|menace|force|ecrit)',
    '(ma|mon) (prof|medecin|docteur|psy|infirmiere|cousine|cousin|soeur|frere|copine|pote|mere|pere) [m] a (demande|dit)',
  ],
  /** The colour and the cosmetics. */
  cosmetics: [
    '(palette|rouge a levres|vernis|gloss|fond de teint|maquillage|collants|talons|chaussures|couleur|teinte|ton|robe|art|artistique)',
  ],
  /** Said not to do it. */
  denied: ['(jamais|pas|surtout pas|arrete|interdit|sans)'],
};
