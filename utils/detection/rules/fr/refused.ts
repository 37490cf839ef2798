import type { RuleFile } from '../rule.ts';

export const refused: RuleFile = {
  language: 'fr',
  tells: { fact: 'refused' },
  rules: [
    {
      id: 'fr.refused.says-no',
      patterns: [
        '^ [mais|ah|euh|bah|oh|ben|heu|stp|mdr] (non|nan|nn|nop|nope|noon) [non|merci|pas|stop|arrete|desole|desolee|jamais|stp|nan|mdr|c est non|jai dit|jamais de la vie] $',
        '^ (non|nan|nn|nop) (je|j|c est|pas|merci|ca|jveux|jpeux|jai|jfais|jaime|jsuis|t|tu|stp|desole*|jamais|il|mes)',
        'j ai dit non',
        'c est non',
        '(je prefere|j aime|jaime) pas [trop] [ca|faire ca]',
        '(hors de question|mort|jamais de la vie|sans facon|meme pas en reve)',
        '^ (jamais|hors de question|certainement pas|surtout pas|bof|pas trop)',
      ],
      unless: ['^ non mais'],
    },
    {
      id: 'fr.refused.will-not',
      patterns: [
        '(je veux|je peux|je vais|j ai|je ferai|je fais|je suis|j enverrai|je) [ne] pas [envie|le faire|faire ca|ca|envoyer|trop envie|a l aise|d accord|interessee|interesse]',
        '(je veux|jveux|je fais|jfais|je ferai|je peux) pas [ca|faire ca|t envoyer|le faire]',
        'j (envoie|enverrai|enverrais) (pas|rien|jamais)',
        '(j ai|jai) pas envie',
        'pas (envie|question|d accord|a l aise|interessee|interesse|trop envie)',
      ],
      unless: [
        'je (sais|crois|pense|comprends|connais) pas',
        '(je suis|j ai|je vais) pas [trop] (la|faim|fini|compris|cours|mal|bien|eu|vu|sur|encore|fait|un|une|de|le|ton)',
      ],
    },
    {
      id: 'fr.refused.stop',
      patterns: [
        '(laisse|laissez|lache|lachez) moi [tranquille|stp]',
        '^ [mais|stp|non|bon] (arrete|arretez|stop|degage|dégage|barre toi|casse toi) [stp|stop|de|ca|maintenant|toi|la]',
        '(arrete|arretez) (de m ecrire|de me parler|de demander|d insister|ca|tu me fais|stp|avec ca)',
        '(ca te regarde|ca vous regarde) pas',
        '(m ecris|me parle|parle moi) plus',
        'je (vais te|te) (bloque|bloquer)',
      ],
      unless: ['laisse moi (la|le|les|un|une|finir|te|# )'],
    },
    {
      id: 'fr.refused.uneasy',
      patterns: [
        '(ca|sa|tu) me (gene|mets mal a l aise|met mal a l aise|fait peur|fais peur|saoule|degoute)',
        '(pas|mal) a l aise',
        'c est (bizarre|chelou|malsain|glauque|degueu) (arrete*|ce que)',
        'c est (bizarre|chelou|malsain|glauque|degueu) $',
        'jsais pas si je (dois|devrais)',
        'c est (mal|interdit|pas bien)',
      ],
      unless: ['(le prof|ce film|cette serie|la prof|la musique|le temps)'],
    },
  ],
};
