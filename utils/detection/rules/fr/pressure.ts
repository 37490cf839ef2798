import type { RuleFile } from '../rule.ts';

export const pressure: RuleFile = {
  language: 'fr',
  tells: { tactic: 'pressure' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.pressure.if-you-loved',
      patterns: [
        'si tu (m aimais|m aimes|tenais a moi|tiens a moi|avais confiance|me faisais confiance|me fais confiance) ..3 (tu|envoie|fais|prouve|montre|le)',
        'si tu (m aimais|tenais a moi|me faisais confiance)',
        'tu (as|me fais|fais) pas confiance [en moi]',
        'tu as pas confiance en moi',
        'donc tu m aimes pas',
      ],
      unless: ['(un vrai pote|en toi|il a|au chien)'],
    },
    {
      id: 'fr.pressure.others-do-it',
      patterns: [
        '(tout le monde|toutes les filles|tous les mecs|les autres|toutes mes|mes ex|toutes) ..1 (le font|le fait|la fait|en envoient|m en envoient|envoient|la font)',
        '(une|un) autre (le fera|la fera|fera|acceptera|voudra)',
        '(d autres|les autres) le (feront|font)',
        'je vais voir ailleurs',
        'ma (derniere|ex) [copine] ..2 (envoyait|faisait|le faisait|m envoyait)',
      ],
      unless: ['(devoir*|exo|jeu|trend|stage)'],
    },
    {
      id: 'fr.pressure.prove-it',
      patterns: [
        '(prouve|montre) ..1 que tu (m aimes|tiens a moi|as confiance|me fais confiance|es pas|es a moi|m appartiens|as pas peur)',
        'prouve (moi|le) (alors|que tu m|si)',
        '^ prouve le [alors]',
        '(je parie que|chiche) ..2 tu (oses|oserais|oseras) pas',
        'tu (oses|oserais) pas',
      ],
      unless: ['(sauter|plonger|piment|jongler|theoreme)'],
    },
    {
      id: 'fr.pressure.not-shy',
      patterns: [
        '(fais|sois|sois|fait) pas [ta|la|le|ton|si|aussi] (timide|gamine|gamin|bebe|coincee|coince|difficile|sainte|precieuse|prude|vierge|chochotte|peureuse)',
        'tu es [vraiment|trop|qu une|une|juste] (coincee|coince|frigide|prude)',
        'tu es pas normale',
        '(faut pas|aie pas) (avoir honte|honte|etre timide) [avec moi|de ton corps]',
      ],
      unless: ['(chat|chien|en anglais|oral)'],
    },
    {
      id: 'fr.pressure.last-chance',
      patterns: [
        '(derniere chance|dernier avertissement) ..5 (je te|parle plus|bloque|quitte|lache|sinon|apres)',
        '(sinon|apres|ou) je te (parle plus|bloque|quitte|lache|laisse tomber|oublie)',
        '(et|apres) je te (laisse tranquille|lache|laisse)',
        '(une|la) derniere (photo|fois|video) et (je|jte|c est)',
      ],
      unless: ['@errands'],
    },
    {
      id: 'fr.pressure.guilt',
      patterns: [
        'apres tout ce que j ai fait [pour toi]',
        'tu me (dois bien|dois) (ca|bien ca)',
        '(je vais|j ai envie de) (me faire du mal|me tuer|mourir) (si tu|a cause de toi|par ta faute)',
        '(c est|tout est) (ta faute|de ta faute) si (je|j)',
        'tu (peux pas|vas pas) (me faire ca|me laisser comme ca|dire non maintenant)',
        'je croyais que tu (m aimais|etais differente|etais mature|etais une grande)',
      ],
    },
    {
      id: 'fr.pressure.insists',
      strength: 'weak',
      patterns: [
        '^ [oh|mais|bah|et|non] (allez|aller|alé|steuplait|stp|vas y|s il te plait|et alors|quand meme|bon) ..2 (envoie|montre|fais le|juste un|juste une|une seule|enleve|stp|s il te plait|reponds)',
        '^ [juste|rien que] (un|une) [seul|seule|petit|petite|tout petit|toute petite] [fois|photo|stp] $',
        '^ et alors [envoie]',
        'un tout petit $',
        '(dis|fais) pas non',
        'encore (un|une) effort',
        'juste une [seule|petite|derniere] (fois|photo)',
        '(allez|aller) stp',
        '# (secondes|sec) et (je|c est|jte)',
      ],
    },
  ],
};
