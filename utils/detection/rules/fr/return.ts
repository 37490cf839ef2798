import type { RuleFile } from '../rule.ts';

export const comesBack: RuleFile = {
  language: 'fr',
  tells: { tactic: 'return' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.return.new-account',
      patterns: [
        '(nouveau|autre|l autre) [compte|profil] ..3 (bloque*|signale*|supprime*|banni*)',
        '(j en|je m en) (referai|recreerai|refais) (un|une|d autres|dix|#)',
        '(cree|refait|fait|creer|faire|ouvert|repris) un (nouveau|autre|deuxieme) (compte|profil|insta|snap) (pour|juste|expres|vu que|car|parce|comme|rien que)',
        '(nouveau|nouvelle|autre|2eme|deuxieme|3eme) (compte|profil|adresse|pseudo|num|numero) ..1 (meme*|moi|toujours moi|c est moi|encore moi)',
        '(c est|ici|cest) (encore|re|toujours|de nouveau) moi (tu m|tu as|t as|je t|😘|😏|😈)',
        'c est mon (#2-9|2eme|3eme|4eme|deuxieme|troisieme|quatrieme) compte',
        '(je|j|j en) (referai|recreerai|recree|refais|ferai) ..2 (d autres|autres|comptes|compte|dix|#)',
        '(j ai|j aurai|j en ai) ..2 (d autres comptes|plein de comptes|plusieurs comptes|dix comptes|toujours un autre)',
        '(je|j) ..3 (passe*|reviens|revenir|parle*|ecris|ecrire|contact*) ..3 (un autre|mon autre|l autre|ce|avec ce|un nouveau) (compte|profil|num*)',
      ],
      hints: [
        'je (reviens|reviendrai) (toujours|quand meme|tous les jours|a chaque fois)',
        '(c est|sest) [encore|toujours|re|bien] moi ..5 [refait|cree|autre|nouveau] (compte|profil|bloque*|insta|snap|pseudo|manque*|pas vu)',
      ],
      unless: ['(mdr|mdp|perdu mon|ancien tel)', '(cours|prof)'],
    },
    {
      id: 'fr.return.me-again',
      strength: 'weak',
      patterns: [
        '(j ai|ai) (refait|recree) ..1 (compte|profil|snap|insta)',
        '^ [salut|coucou|hey] (c est|ici|cest) (encore|re|toujours|de nouveau) moi',
        '(me revoila|me revoici) $',
        '(pourquoi|pk|pq) ..2 (reponds plus|ignores|bloque*)',
      ],
    },
    {
      id: 'fr.return.you-blocked-me',
      patterns: [
        'debloque (stp|alors|vite)',
        'tu me manques (reponds|debloque)',
        '(tu|t) [m|ma|mas] (as|avais|as donc|a) ..1 bloque [partout|hier|sur|encore|la|mais|pourquoi]',
        'tu m (as|avais) [encore|deja|vraiment|bien] (bloque|vire|supprime|ignore|ghoste*|degage|jete)',
        '(pourquoi|pk|pq|pourkoi|prk) ..2 (m as bloque*|me bloque*|ghoste*)',
        '(debloque|deblok|unblock) moi',
        'tu (croyais|pensais|crois|penses) ..4 (bloque*|t en sortir|en etre debarrasse*|te debarrasser|m eviter|m echapper|me fuir|finie*|t en tirer)',
        'bloque* ..3 (sert a rien|suffi*|changera rien|change rien|m arrete|m empeche*|inutile|autant que)',
        '(peux|peut|continue|essaye|essaie|vas y|amuse toi) ..2 (me bloquer|de me bloquer|bloque moi)',
        '(tu as|t as|as tu) change* [de|d|ton|ta] (@|pseudo|compte|numero|num|snap|insta|at|nom|lycee|college) ..3 (pour|mais|croyais|retrouve*|pas)',
      ],
      unless: ['(mdr|deux secondes|par erreur|sans faire expres)'],
    },
    {
      id: 'fr.return.cannot-escape',
      patterns: [
        'm echapper* (pas|jamais)',
        '(lache|lacherai) pas l affaire',
        'tu as cru ..2 (echapper|m echapper|te debarrasser|fuir)',
        'as cru mechapper',
        'tu (peux|pourras|vas|pouvais) [quand meme] pas (m echapper|mechapper|te cacher|me fuir|m eviter|te debarrasser|y echapper|m oublier)',
        '(j arreterai|jarreterai|je lacherai|je te lacherai) ..1 (jamais|pas|rien)',
        '(comment|facile de|j arriverai a|je sais ou) ..1 te (retrouver|trouver|recontacter)',
        '(je t ai|j t ai|jt ai|t ai) [re] (retrouve|retrouvee|trouve|trouvee) [par|sur|grace|via|quand|facile*|avec|partout]',
        '(je te|jte|je t) retrouverai* (toujours|partout|ou que|ou|n importe)',
      ],
      unless: ['(mon coeur|jtm|cache cache|a la gare|au parc)', '(bloque par|clef*|cles)'],
    },
    {
      id: 'fr.return.delete-for-fee',
      patterns: [
        '(je peux|on peut|nous pouvons|je sais|on sait) ..2 (supprime|efface|la retirer|le retirer|faire disparaitre|nettoyer|enlever) ..1 (ta|tes|vos|votre) (video|photo|contenu*|images)',
        'service de (suppression|nettoyage|retrait)',
        'frais de (suppression|retrait|dossier|nettoyage)',
        'celle qui circule',
        '(nous avons|on a|j ai) ..1 (detecte|trouve|repere|vu) ..3 (vos|tes|une|ta|votre) (photo|video|contenu) ..4 (sites|ligne|internet|site|intime*|vous|toi|circule*)',
        'trouve (vos|tes) (photo|video) ..3 sites',
      ],
      unless: ['(dechets|stockage|icloud|memoire)'],
    },
  ],
};
