import type { RuleFile } from '../rule.ts';

export const intimateRequest: RuleFile = {
  language: 'fr',
  tells: { tactic: 'intimate-request' },
  unless: ['@reported', '@cosmetics'],
  rules: [
    {
      id: 'fr.intimate-request.ask-nude',
      patterns: [
        '(<send>|fais|je veux|on s envoie|echange|send) ..2 (un|des|tes|ton|une|1|2|moi|de) ..1 <nude>',
        '(<send>|tu fais|tu as|send|tu veux) <nude>',
        '^ [moi|juste|et|un|une|des|tes|ton|petit] <nude> [stp|📸|pour moi|maintenant|vite] $',
        '# <euros> (par|le|la|pour un|contre un) <nude>',
        '<photo> ..3 (intime*|sexy|hot|coquine*|osee*|sensuelle*|chaude*)',
        '(truc|quelque chose) (chaud|coquin|sexy|hot)',
        'j attends (ton|tes) <nude>',
      ],
      unless: [
        '(pas|jamais|=envoyes|ai|as|a|ont|avait) ..2 <nude>',
        '(a|as|ont|avait|ai) ..2 envo* ..2 <nude>',
        '(je|j|on|ai|il|elle) (balance*|publi*|post*|montr*|jenvo*) ..1 <nude>',
      ],
    },
    {
      id: 'fr.intimate-request.undressed-picture',
      patterns: [
        'prends toi en photo ..1 <undressed>',
        '(appel|visio|cam|live) ..2 <undressed>',
        '<photo> ..3 (sous la douche|dans ton bain)',
        '(fais|faire) ..2 <photo> ..3 <undressed>',
        '(<send>|je veux|je voudrais|faut|tu as|avoir|besoin d) ..4 <photo> ..4 <undressed>',
        '^ [et|moi|encore|juste|que des] [une|des|la] [petite|autre] <photo> [de toi|de vous] [toute] <undressed>',
        '<photo> (de toi|de vous) [toute|stp] <undressed>',
        '(envoie|montre|fais voir) ..2 (une|toi|trois) [autre] <undressed>',
        'et une <undressed>',
        '<photo> torse et',
        '^ ma <photo> <undressed>',
        '<photo> sans rien [en] dessous',
        '<photo> ..2 <undressed> et toi',
        '(a ton tour|meme chose) ..4 <undressed>',
        '# <euros> ..2 <photo> <undressed>',
      ],
      unless: [
        '(pieds|perso|armure|skin|boutique|taille|sans rien (dire|faire|comprendre)|sans etiquette)',
        '(<publish>|paie) ..3 <photo>',
        'j ai ..3 (tes|ta|les|toutes) <photo>',
      ],
    },
    {
      id: 'fr.intimate-request.undress-on-cam',
      patterns: [
        'enleve [moi|donc] (ton|tes|ta|le|tout) [petit] (<cloth>|en cam|devant)',
        '^ [vas y|allez|et] enleve tout $',
        '(d enlever|enleves|enleve) (le|ton|ta) (haut|t shirt|tee shirt|<underwear>)',
        '(deshabille|dessape) toi',
        '(mets|met) toi ..1 <undressed>',
        'cam ..4 <undressed>',
        '(allume|ouvre) ta cam ..2 enleve',
      ],
      unless: [
        '(sale|lessive|machine|tache|laver|lave|douche|piscine|medecin|chaud|mouille|pluie)',
        '^ enleve ton (pull|pantalon|short|jupe|robe) $',
      ],
    },
    {
      id: 'fr.intimate-request.wants-to-see-body',
      patterns: [
        '(je veux|je peux|j aimerais|j ai envie de|je voudrais) te voir [toute] <undressed>',
        '(envo*|montr*|voir) [moi] (ton corps|tes fesses|tes seins|tes formes)',
        'tu (es|serais) ..1 (belle|mieux) <undressed>',
        '(vocal|audio|video) (coquin*|sexy|hot)',
      ],
      unless: ['corps de texte'],
    },
  ],
};
