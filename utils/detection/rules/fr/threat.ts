import type { RuleFile } from '../rule.ts';

export const threat: RuleFile = {
  language: 'fr',
  tells: { tactic: 'threat' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.threat.publish',
      strength: 'strong',
      patterns: [
        '<publish> ..2 <material> ..3 <audience>',
        '<publish> (tes|ta) (nudes|nude|video)',
        'si tu [ne|me|m] (paie|reponds|bloque*|arretes|refuses|envoies|fais|parles|obeis) [pas|plus] ..3 <publish> ..3 (<material>|tout|tes)',
        '<material> ..2 (tourn*|partent|sera partout)',
        'je clique ..1 <people>',
      ],
      unless: ['@errands', '(story|mes photos|drole*|bulletin|groupe whatsapp|album)'],
    },
    {
      id: 'fr.threat.publish-yours',
      patterns: [
        'si tu ..4 je publi*',
        '<publish> ta (photo|video) a',
        'je (vais|peux) tout (envo*|balanc*|publi*|post*|montr*)',
        '(je|j) [vais] (publi*|balanc*|diffus*) (tout|tes|ta)',
        '(jpubli*|jbalanc*) (tout|tes|ta)',
        '<your-people> ..1 (aura|auront) ..1 vu*',
        'si tu [n|ne] ..2 pas ..4 (publi*|balanc*|diffus*|jpubli*|jbalanc*)',
        '(publi*|balanc*|diffus*|leak*) [toutes] (tes|ta) (photo|video|nudes)',
        '<publish> [ca|tout] a <your-people>',
        '(balanc*|envo*|montr*|publi*) tout a <people>',
        '<people> (va|vont) voir (la|ta|tes)',
      ],
    },
    {
      id: 'fr.threat.publish-unless',
      strength: 'strong',
      patterns: [
        '(ou|sinon|et) (je publi*|je balanc*|je diffus*|jpubli*|jbalanc*) [tout]',
        '(choix|obeis|reponds|envoie) ..2 sinon j envoie',
        '(ou|sinon|alors) [demain] <publish> ..2 (<material>|tout|celle|<audience>|<people>|ton adresse)',
        '(ou|sinon) ..3 (<people>|ils|elles|elle) ..1 <see> ..2 (<material>|tout|tous|ca|tes)',
        '(ou|sinon) ..3 (<people>|elles|ils) [les|la|l] <see> $',
        '(ou|sinon) (tes|ta|la|les|elle|ils|elles) [fausse|photo|nudes|video] ..1 (partent|part|tourn*|va sur|seront vues|voit|voient)',
        '<people> ..1 (recoi*|recev*|verra|verront) (la|ta|tes|tout)',
        '(reponds|paie|obeis|fais le) (ou|sinon) <publish>',
      ],
      unless: ['@errands', '(bulletin|surprise|mail|lien|story|pain|foot|chambre|bouche)'],
    },
    {
      id: 'fr.threat.obey-or-else',
      strength: 'strong',
      patterns: [
        'fais ce que je [te] (demande|dis) (ou|sinon)',
        'tu m obeis ou',
        'mon esclave',
        'envoies pas ..3 (j arrive|je viens)',
        'fais ..6 (ou|sinon) c est ..1 (elle|lui|ta soeur|ton frere)',
      ],
      unless: ['(mdr|jeu)'],
    },
    {
      id: 'fr.threat.tell-everyone',
      patterns: [
        '(je dirai|jdirai) a <your-people> que',
        '(dis|raconte) tout a <people>',
        '(dis|raconte) a <people> que (tu|tu es|t) ..8 (si|sinon)',
        '(si tu|sinon) ..5 (je dis|je raconte) a <people>',
        '(envoie|fais|paie|donne) ..6 ou je leur dis',
        '(ou|sinon) [demain] (je|je le|je vais) (dis|raconte) [tout] a <people>',
        '(ou|sinon) je dis a <people>',
        '(ou|sinon) [demain] <people> [le] (sait|saura|l apprend)',
      ],
      unless: ['(mdr|cadeau|surprise|bulletin|ranger)'],
    },
    {
      id: 'fr.threat.comes-to-you',
      patterns: ['(ou|sinon) (je viens|on vient|je debarque) (chez toi|devant)'],
      unless: ['(anniv*|mdr|ballon|manette)'],
    },
    {
      id: 'fr.threat.harm-family',
      strength: 'strong',
      patterns: [
        'mal (se passer|finir) pour (toi|ta [petite] soeur|ton [petit] frere|ta famille)',
        '(ou|sinon) je (sors|publie|donne) ton adresse',
        'je (pirate|hacke) ton compte',
        'jpirate ton compte',
      ],
      unless: ['(anniv*|mdr|ballon|manette)'],
    },
    {
      id: 'fr.threat.ruin-life',
      patterns: [
        '(gacher|detruire|ruiner|pourrir) ta (vie|reputation)',
        'je vais te (pourrir|gacher|ruiner) la vie',
        'ta vie est (finie|foutue)',
        'tu (m appartiens|mappartiens|es a moi) maintenant',
      ],
      unless: ['(mdr|fifa|mon coeur)'],
    },
  ],
};
