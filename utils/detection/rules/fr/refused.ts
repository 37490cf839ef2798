import type { RuleFile } from '../rule.ts';

export const refused: RuleFile = {
  language: 'fr',
  tells: { fact: 'refused' },
  rules: [
    {
      id: 'fr.refused.says-no',
      patterns: [
        '^ nop',
        'je refuse',
        '^ c est non',
        'laisse tomber $',
        '^ [mais|ah|euh|bah] (non|nan|nn|nope) [non|merci|pas|stop|arrete|desole*|jamais|stp|c est non] $',
        '^ (non|nan|nn) (je|j|c est|pas|merci|ca|jveux|jpeux|jai|jfais|jaime|jsuis|tu)',
        'j ai dit non',
        '^ (jamais|c est mort|nn) $',
        'j aime pas (ca|trop|faire)',
        'je suis pas (comme ca|ce genre)',
        'je prefere pas',
        '(hors de question|certainement pas|jamais de la vie)',
        '^ (pas trop|bof) [envie]',
      ],
    },
    {
      id: 'fr.refused.will-not',
      patterns: [
        '(je veux|je peux|je ferai|je fais|jfais) [ne] pas [ca]',
        '(j envoie|j enverrai) (pas|rien|jamais)',
        'pas [trop] (envie|d accord|interesse*)',
      ],
    },
    {
      id: 'fr.refused.stop',
      patterns: [
        '(laisse|laissez|lache) moi [tranquille|stp] $',
        '(laisse|laissez|lache) moi (tranquille|stp|je|j ai)',
        '^ [mais|stp|non] (arrete|arretez|stop|degage|pitie) [stp|ca|de]',
        '(arrete|arretez) (ca|stp|de m)',
        '(arrete|arretez) $',
        '(relou|lourd) arrete',
        'ca te regarde pas',
        'je te bloque',
      ],
    },
    {
      id: 'fr.refused.uneasy',
      patterns: [
        '(ca|tu) me (gene|met mal a l aise|fais peur|degoute)',
        'c est (bizarre|chelou|malsain) (arretez|arrete|ce que)',
        'c est (bizarre|chelou|malsain) $',
        'pas a l aise',
      ],
      unless: ['(prof|film|serie)'],
    },
  ],
};
