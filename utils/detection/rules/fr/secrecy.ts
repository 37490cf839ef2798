import type { RuleFile } from '../rule.ts';

export const secrecy: RuleFile = {
  language: 'fr',
  tells: { tactic: 'secrecy' },
  rules: [
    {
      id: 'fr.secrecy.keep-secret',
      patterns: [
        '(c est|ce sera|ca reste|garde ca|que ce soit) (notre|un|en|juste) [petit] secret',
        'notre [petit] secret',
        '[ca] (reste|restera) entre (nous|toi et moi)',
        '(garde|gardes|garder|gardez) (ca|le|la|tout) (pour (toi|nous)|secret|entre nous|en secret)',
        '(tu sais|tu peux|si tu) (garder|gardes) (un|le) secret',
        '(promets|jure|promis) ..2 (secret|entre nous)',
        '(c est|reste|restera) ..1 (confidentiel|secret) entre',
        'c est confidentiel $',
      ],
      unless: ['@surprise', 'entre nous (deux|trois) c est', 'garder un secret tu viens'],
    },
    {
      id: 'fr.secrecy.tell-nobody',
      patterns: [
        '(dis|dire|parle|parler|raconte|montre|montres|parles) [le|la|les|en|rien|pas|ca|surtout|de moi|jamais] [surtout|rien|pas|jamais] a (personne|quelqu un|qui que)',
        '(le dis|en parle|la montre|le montre|les montres|le raconte|la montres) [surtout|pas|jamais] a personne',
        'leur (dis|raconte|parle) (rien|pas)',
        '(et|surtout|mais) (le dis|dis|en parle) pas [aux autres|a personne|qu on]',
        'personne (doit|a besoin de|va|peut|ne doit) (savoir|le savoir|etre au courant|l apprendre)',
        'personne [le|ne le] saura',
        'personne doit',
      ],
      unless: [
        '@surprise',
        '(je|j|on) [l ai|ai|en ai|l|le|en] (dis|dit|parle|raconte|montre|parler) ..2 personne',
        '(ai|a|as|ont) ..1 (dit|parle|raconte|montre)',
        'le [dis|repete] a personne [jure] (mais|je kiffe|j ai)',
        'personne doit (arriver|etre en|courir|venir|oublier|partir|manger|rester|se|apporter|le dire)',
      ],
    },
    {
      id: 'fr.secrecy.hide-from-parents',
      patterns: [
        '(dis|dire|raconte|parle|parler|montre|previens|previens pas|mens) [le|la|en|lui|leur|surtout] [rien|pas|jamais] [surtout|encore|qu on] [a|aux] <your-parent>',
        'inutile ..3 <your-parent>',
        '[qu] <your-parent> ..1 (doivent pas|doit pas|ont pas besoin de|a pas besoin de|ne doivent pas|ne doit pas|faut pas que) (savoir|le savoir|voir|l apprendre|etre au courant)',
        '(faut pas|il faut pas|surtout pas) que <your-parent> (sache*|voie*|tombe*)',
        '(cache|caches|planque|cacher) (le|la|ca|tout|toi|ton tel) [a|de|bien] [<your-parent>]',
        'si <your-parent> (tombe|tombent|voit|voient|demande|demandent) ..6 (comprendre|dis|reponds|dit|tu dis)',
        '(cacher|cache) ..2 <your-parent>',
        'mieux vaut pas ..4 (<your-parent>|paperasse)',
      ],
      unless: [
        '@surprise',
        '(ne fais pas|cache cache)',
        '(parle|dis) [en|le|lui] [moi] a <your-parent> [que|au moins|demain|stp|et|quand]',
        'rien dire',
      ],
    },
    {
      id: 'fr.secrecy.delete-messages',
      patterns: [
        '(supprime|efface) ..2 <message>',
        'vide ..2 (conv|conversation|historique|discussion)',
        '(supprime|efface) (au fur|a chaque|apres|tout|la|le|ca) [et a mesure|fois|stp]',
        'tu (supprime|efface) (apres|tout|ensuite)',
        '(supprimes|effaces) apres',
      ],
      unless: [
        '(ai|a|as|avoir|avait|ete|est|sont|s|je) ..1 (supprime|efface|supp)',
        '(appli|app|jeu|compte|photo|story|post|commentaire|bug|mail|ton|brouillon)',
      ],
    },
    {
      id: 'fr.secrecy.cover-story',
      patterns: [
        '(dis|tu dis|invente) ..1 [a <your-parent>|leur|lui|<your-parent>] [leur] (que|q) (tu es|tu dors|tu vas|c est|tu etais) ..1 (chez|une) (une|ta|copine|pote|amie|reunion)',
        'mets moi sous (le|un) [faux] nom',
        '(enregistre|renomme) moi ..3 (nom|prenom)',
        '(laisse|eteins) ton (tel|telephone|portable) (chez toi|a la maison|avant)',
        '(coupe|desactive) ..1 (localisation|gps)',
      ],
      unless: ['dis a lea'],
    },
    {
      id: 'fr.secrecy.no-traces',
      patterns: [
        '(messages|mode|photos|vues) ..1 (ephemere|ephemeres|qui s effacent|qui disparaissent|qui s efface)',
        '(laisse|laisser|laissent) ..1 (trace|traces)',
        '(elle|il|ils|<your-parent>) (verra|verront) rien [la bas|ici]',
        '<your-parent> ..2 (voit|voient) rien',
        'avant que <your-parent> (voie|voient|rentre|rentrent|tombe)',
        '(prive|ephemere) personne ..1 (voit|verra)',
      ],
      unless: ['(stylo|feutre|feuille|chaussures|pas|neige|boue)'],
    },
    {
      id: 'fr.secrecy.just-for-me',
      strength: 'weak',
      patterns: [
        '[c est] juste pour moi',
        'je (la|le|les) (montre|montrerai|garde|partage) ..1 (a personne|pour moi)',
        '(promis|jure) ..2 (garde|montre) ..1 (personne|pour moi)',
      ],
      unless: ['(part|cafe|gateau)'],
    },
  ],
};
