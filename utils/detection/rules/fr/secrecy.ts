import type { RuleFile } from '../rule.ts';

export const secrecy: RuleFile = {
  language: 'fr',
  tells: { tactic: 'secrecy' },
  rules: [
    {
      id: 'fr.secrecy.keep-secret',
      patterns: [
        'entre toi et moi',
        'reste ..1 secret',
        '(le|ca|tu) gardes [le|ca] pour toi',
        '(jure|promets) ..3 (dis|diras|dire|parleras) rien',
        '(notre|un) [petit] secret (ok|entre nous|a nous|toi et moi)',
        'notre [petit] secret',
        '(reste|restera) entre (nous|toi et moi)',
        'gard* (ca|le) (pour toi|pour nous|secret|entre nous)',
        '(tu sais|tu peux|si tu) gard* [un|le] secret',
        'c est confidentiel',
      ],
      unless: ['@surprise', 'gratuit'],
    },
    {
      id: 'fr.secrecy.tell-nobody',
      patterns: [
        '(dis|parl*|racont*|montr*) [le|la|les|en|rien|pas|de moi] [surtout|rien|pas] a personne',
        'leur (dis|raconte|parle) (rien|pas)',
        '(et|surtout|mais) le dis pas',
        'dis pas qu* on',
        'personne ..1 (doit|va|a besoin) [de|le|l] (savoir|apprendre|etre au courant)',
        'personne [le] saura',
      ],
      unless: ['@surprise', '(je|j|on) [l|en] [ai|avait] ..2 personne', '(ai|a|as) ..1 (dit|parle|raconte)'],
    },
    {
      id: 'fr.secrecy.hide-from-parents',
      patterns: [
        'pas que <your-parent>',
        '<your-parent> ..2 (sach*|tomb*|sauront|saura)',
        'les autres ..1 (doivent|doit) pas',
        '<your-parent> ..2 (doivent|doit) ..1 (rien|pas) [savoir]',
        'cache ton (tel|telephone|portable)',
        'sans que (personne|<your-parent>) ..1 (sache*|voi*)',
        '(dis|parle|raconte|montre|previens|en parler) [le|la|en|lui] (rien|pas|surtout pas) ..1 (a|aux) <your-parent>',
        '(previens|montre|inutile d en parler|parle) ..1 [a] <your-parent> $',
        'previens pas [encore] <your-parent>',
        'inutile ..3 <your-parent>',
        '<your-parent> ..1 (doivent pas|doit pas|ont pas besoin|a pas besoin) ..1 (savoir|voir)',
        '(cache|caches) (tout|le|ca|la) [a] [<your-parent>]',
        'si <your-parent> (tomb*|voi*|demand*)',
        'mieux vaut pas',
      ],
      unless: ['@surprise'],
    },
    {
      id: 'fr.secrecy.delete-messages',
      patterns: [
        '(supprime|efface) ..2 <message>',
        'vide ..2 (conv|historique)',
        '(supprime|efface) (apres|au fur)',
      ],
      unless: [
        '(ai|a|as|avoir|ete|est|sont|s) ..1 (=supprime|=efface)',
        'j (=efface|=supprime)',
        '(appli|jeu|compte|photo|story|brouillon)',
      ],
    },
    {
      id: 'fr.secrecy.cover-story',
      patterns: [
        '(dis|tu dis) ..3 que (tu es|tu dors|tu vas|tu etais) chez un*',
        'dis a <your-parent> que c est',
        'si elle demande ..1 dis',
        'mets moi sous le nom',
        'laisse ton (tel|portable) (chez toi|a la maison)',
        'coupe ..1 localisation',
      ],
    },
    {
      id: 'fr.secrecy.no-traces',
      patterns: [
        'messages ..1 (ephemeres|s effacent|disparaissent)',
        'ca laisse ..1 traces',
        'laisser de traces',
        '<third> verra rien [la bas]',
        'avant que <your-parent>',
      ],
      unless: ['(stylo|feutre|feuille|neige)'],
    },
    {
      id: 'fr.secrecy.just-for-me',
      strength: 'weak',
      patterns: ['juste pour moi', 'je (la|le|les) (montre|garde) ..1 (a personne|pour moi)'],
      unless: ['(part|cafe)'],
    },
  ],
};
