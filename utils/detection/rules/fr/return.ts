import type { RuleFile } from '../rule.ts';

export const comesBack: RuleFile = {
  language: 'fr',
  tells: { tactic: 'return' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.return.new-account',
      patterns: [
        'nouveau compte ..2 (memes|meme|mais j ai|et j ai)',
        'c est mon #2-9 compte',
        '(c est|cest) mon (2eme|3eme|4eme|5eme|deuxieme|troisieme|quatrieme|dixieme|autre) compte',
        'je (referai|recreerai|ferai|refais|recree|en ferai|en referai) ..2 (autre|autres|comptes|compte)',
        'j en referai',
        'c est (encore|toujours) moi ..4 (compte|bloque|photo|photos)',
      ],
      unless: ['(mdr|mdp|insta de|fortnite)'],
    },
    {
      id: 'fr.return.you-blocked-me',
      patterns: [
        '(pourquoi|pk) tu m as bloque',
        'tu m (as|avais) (bloque|vire|supprime)',
        '(tu m avais|tu mavais) bloque',
        '(tu croyais|tu pensais|tu crois) ..4 (bloquer|bloque|te cacher|t en sortir|m echapper|te debarrasser)',
        '(bloquer|bloque) ..2 (sert a rien|servira a rien|suffisait|suffira pas|changera rien|m arretera pas)',
        'bloque moi ..2 (je reviens|je reviendrai|autre compte)',
      ],
      unless: ['(mdr|ptdr|lol|trop drole|deux secondes)'],
    },
    {
      id: 'fr.return.cannot-escape',
      patterns: [
        'tu (peux pas|pourras pas|peux plus) (m echapper|mechapper|m eviter|te cacher|m ignorer)',
        'j arreterai (jamais|pas)',
        'je (reviendrai|reviens) toujours',
        'tu te souviens de moi ..8 (video|photo|photos|telephone|#)',
        'je (sais|saurai) (toujours|comment) (te retrouver|ou te trouver)',
        'tu te debarrasseras pas de moi',
      ],
      unless: ['(mon coeur|jtm|amour|mdr)'],
    },
    {
      id: 'fr.return.delete-for-fee',
      patterns: [
        '(je peux|nous pouvons|on peut|jpeux) ..1 (faire supprimer|supprimer|retirer|effacer|faire retirer|nettoyer|recuperer) ..2 (ta|tes|vos|votre|la|les) (video|photo|photos|videos|contenu|contenus|images|nudes)',
        'service de suppression',
        'celle qui circule',
        '(trouve|retrouve) (vos|tes) (photos|videos) ..3 (sites|site|internet|en ligne)',
        '(hacker|expert|detective) ..6 (recuperer|supprimer|effacer) ..3 (photo|photos|video|compte)',
        'je peux supprimer tout contre',
      ],
      unless: ['(galerie|stockage|place|mon tel|album|cloud|vacances)', 'dechets'],
    },
  ],
};
