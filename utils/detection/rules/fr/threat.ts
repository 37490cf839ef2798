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
        '<publish> [tout|toutes|aussi] ..1 <material> ..4 <audience>',
        '<publish> [tout|toutes] (tes|ton|ta) (nudes|nude|nud)',
        '(si tu|chaque|tu ..4 (ou|sinon)) ..6 <publish> ..2 (<material>|tout|tes|ta)',
        'si tu [ne] (paie|reponds|repond|obeis|bloques|bloque|arretes|arrete|refuses|envoies|envoie|viens|fais|parles|quittes) [pas|plus] ..3 <publish> ..3 (<material>|tout|tes|ta|celle)',
        '(<material>) ..2 (tournent|vont tourner|va tourner|partent|va partir|sera partout|seront partout|tourne partout|va sur|va finir sur)',
      ],
      unless: [
        '(story|vacances|mes photos|devoir*|expose|cours|drole*|bulletin|dossier d|match|mariage|gateau|chat|chien|voyage|groupe whatsapp|album)',
      ],
    },
    {
      id: 'fr.threat.publish-unless',
      strength: 'strong',
      patterns: [
        '(ou|sinon|autrement|apres|alors) [demain|ce soir|la] <publish> ..1 (<material>|tout|celle|celles|a [tous|toute] <your-people>|partout|<audience>|l adresse|ton adresse|ta|tes)',
        '(ou|sinon) ..4 (<your-people>|ils|elles|elle|il|on) ..1 <see> ..3 (<material>|tout|tous|toutes|ca|partout|photo|video|tes|ta|la|les)',
        '(ou|sinon) ..3 <your-people> [les|la|l|le] <see>',
        '(ou|sinon) (tes|ta|la|les) (photos|photo|nudes|video|fausse|vraies) ..2 (partent|part|tourne|tournent|va|vont|sort|sortent|finit)',
        '(ou|sinon) (ils|elles|elle) (tournent|partent|part|les voit|voient|seront vues|sera vue|sera publiee|sort|finit)',
        '(<your-people>) ..1 (recoit|recoivent|recevra|recevront|verra|verront) (la|ta|tes|les|tout) [photo|photos|video|nudes]',
        '(reponds|paie|obeis|fais le|envoie) (ou|sinon) <publish>',
        '(reponds|paie|obeis|fais le|envoie) (ou|sinon) je (publie|balance|poste)',
      ],
      unless: [
        '(bulletin|surprise|cadeau|mail|lien|story|expose|cours|devoir*|pain|foot|match|jeu|partie|bus|chambre|bulletin|bouche ouverte|note)',
      ],
    },
    {
      id: 'fr.threat.obey-or-else',
      strength: 'strong',
      patterns: [
        '(fais|tu fais|fait|faites) [tout] ce que je [te] (demande|dis|veux|vais te dire) ..1 (ou|sinon)',
        'tu [m|m y] (obeis|mobeis) ou',
        'tu mobeis (ou|sinon)',
        'tu vas (etre|devenir) (mon|ma) (esclave|chose|jouet|petite esclave)',
        '(si tu|t) [n] envoies pas ..3 (j arrive|jarrive|je viens|je te retrouve|je debarque)',
        '(fais la|fais le|alors fais) ..5 (ou c est a elle|ou c est a lui|ou c est elle|ou c est ta|ou c est ton)',
      ],
      unless: ['(mdr|lol|jeu|en anglais)'],
    },
    {
      id: 'fr.threat.tell-everyone',
      patterns: [
        '(ou|sinon|alors) [demain] (je|jleur|je leur|je le) [vais|le|la|leur|lui] (dis|dire|raconte|avoue|revele|annonce) ..2 (<your-people>|a tout le monde)',
        '(ou|sinon) je (leur|lui) dis',
        '(ou|sinon) [demain|ce soir] ..1 <your-people> ..1 (le sait|saura|sait|l apprend|apprend|est au courant|le saura)',
        'je [vais] (dis|dire|raconte|raconter) (a tout le monde|a tes parents|a tout ton lycee|a toute ta classe) (que tu|ce que tu|que t)',
        '(<your-parent>) ..1 (le savent pas|savent pas|est pas au courant|le sait pas) ..6 (ou je|envoie|je leur|fais)',
      ],
      unless: ['(mdr|cadeau|surprise|bulletin|note|gateau|ranger|range|manette)'],
    },
    {
      id: 'fr.threat.harm-family',
      patterns: [
        '(ou|sinon) ..1 (je viens|jviens|on vient|je debarque|je passe) (chez toi|devant (ton|chez)|te voir|a ton (college|lycee))',
        '(ca va|sa va) mal (se passer|finir|aller) pour (toi|<your-people>|ta [petite] soeur|ton [petit] frere|ta famille)',
        '(c est a|je m en prends a|je m occupe de|je vais voir) (elle|lui|ta soeur|ton frere|ta petite soeur|ta famille|ta mere) [que je|sinon|si tu]',
        '(ou|sinon) c est ..1 (a elle|a lui|ta soeur|ton frere|ta mere) (que je|qui)',
        '(ou|sinon) ..1 (je publie|je sors|je balance|je donne) ton adresse',
        '(sinon|ou) ..1 (je pirate|je hacke|jpirate|jhack) ton compte',
        '(je|jpirate|je pirate) ..2 ton compte et ..2 (envoie|jenvoie) tes photos',
        'je (te|le) (trouverai|retrouverai) [et|ou|si]',
      ],
      unless: ['(cadeau|manette|mdr|lol|surprise|anniv*|chips|ballon|foot)'],
    },
    {
      id: 'fr.threat.ruin-life',
      patterns: [
        '(je vais|on va|je peux) (gacher|detruire|ruiner|pourrir|briser) ta (vie|reputation|famille)',
        'ta (vie|reputation) (est|sera|va etre) (finie|foutue|fini|ruinee|detruite)',
        'tu (m appartiens|mappartiens|es a moi) (maintenant|maint|et tu)',
      ],
      unless: ['(mdr|ptdr|lol|fifa|game|match|partie|mon coeur|bebe|amour)'],
    },
  ],
};
