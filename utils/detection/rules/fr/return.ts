import type { RuleFile } from '../rule.ts';

export const comesBack: RuleFile = {
  language: 'fr',
  tells: { tactic: 'return' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.return.new-account',
      patterns: [
        '(cree|refait|fait) un nouveau compte pour',
        'nouveau compte meme*',
        'c est [encore] moi ..4 [refait|cree] [un] compte',
        'me revoila',
        'c est mon (#2-9|2eme|3eme|4eme|deuxieme|troisieme|quatrieme) compte',
        'je (referai|recreerai|ferai|refais) ..2 (autres|comptes|compte)',
      ],
      unless: ['(mdr|mdp)'],
    },
    {
      id: 'fr.return.you-blocked-me',
      patterns: [
        'tu m (as|avais) bloque',
        'tu (croyais|pensais|crois|penses) ..3 (bloque|t en sortir)',
        'bloque ..2 (sert a rien|suffi*|changera rien)',
      ],
      unless: ['(mdr|deux secondes)'],
    },
    {
      id: 'fr.return.cannot-escape',
      patterns: [
        'tu as cru ..1 echapper',
        'as cru mechapper',
        'tu (peux|pourras) pas (m echapper|mechapper|te cacher)',
        '(j arreterai|jarreterai) (jamais|pas)',
        'comment te retrouver',
      ],
      unless: ['(mon coeur|jtm)'],
    },
    {
      id: 'fr.return.delete-for-fee',
      patterns: [
        '(je peux|on peut|nous pouvons) ..1 (supprime|efface) ..1 (ta|tes|vos|votre) (video|photo|contenu*)',
        'service de suppression',
        'celle qui circule',
        'trouve (vos|tes) (photo|video) ..3 sites',
      ],
      unless: ['(dechets|stockage)'],
    },
  ],
};
