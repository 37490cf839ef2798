import type { RuleFile } from '../rule.ts';

export const pressure: RuleFile = {
  language: 'fr',
  tells: { tactic: 'pressure' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.pressure.if-you-loved',
      patterns: [
        'si tu (m aimais|tenais a moi|tiens a moi|me faisais confiance|m aimes|me fais confiance) ..2 tu',
        'tu as pas confiance en moi',
        'tu me fais pas confiance',
        '(donc|c est que) tu m aimes pas',
      ],
    },
    {
      id: 'fr.pressure.others-do-it',
      patterns: [
        'tout le monde en envo*',
        '(tout le monde|toutes les filles|les autres|toutes) le (font|fait)',
        'un* autre le fera',
        'je vais voir ailleurs',
        'ma (derniere|ex) copine ..1 (envoyait|faisait)',
        '(toutes|tous) mes ex ..2 (fai*|envo*)',
      ],
      unless: ['(devoir*|exo|trend)'],
    },
    {
      id: 'fr.pressure.prove-it',
      patterns: [
        '(prouve|montre) ..1 que tu (m aimes|as confiance|es pas|as pas peur|m appartiens)',
        'prouve le alors',
        'tu oses* pas',
        't oses pas',
      ],
    },
    {
      id: 'fr.pressure.not-shy',
      patterns: [
        'tu es ..1 (une gamine|un gamin)',
        '(fais|sois) pas [ta|la|le|si|l] (timide|gamin*|bebe|enfant|coince*|difficile|prude)',
        'tu es pas cap',
        'tu es ..1 (coince*|pas normale)',
      ],
      unless: ['(chat|oral|classe)'],
    },
    {
      id: 'fr.pressure.last-chance',
      patterns: [
        'derniere chance ..4 (je te|sinon)',
        '(sinon|apres) je te (parle plus|bloque|quitte|lache)',
        'je vais te quitter si',
        'une derniere photo et (je te|je)',
      ],
    },
    {
      id: 'fr.pressure.guilt',
      patterns: [
        'apres tout ce que j ai fait [pour toi]',
        'tu me dois bien ca',
        'je croyais que tu (m aimais|etais (mature|differente|grande))',
        '(me tuer|me faire du mal|mourir) si tu',
      ],
      unless: ['mange'],
    },
    {
      id: 'fr.pressure.insists',
      strength: 'weak',
      patterns: [
        'tu as peur de quoi',
        'montre moi plus',
        '^ [non|bah|oh] (allez|aller|stp|quand meme) ..2 (envoie|montre|fais le|juste|une seule|stp|reponds|enleve)',
        '^ [juste|rien que] (un|une) [seule|petite|tout petit] [fois|photo|stp] $',
        '^ un tout petit',
        'juste une photo',
        'tu m (as|avais) promis',
        'et alors envoie',
      ],
    },
  ],
};
