import type { RuleFile } from '../rule.ts';

export const intimateRequest: RuleFile = {
  language: 'fr',
  tells: { tactic: 'intimate-request' },
  unless: ['@reported', '@cosmetics'],
  rules: [
    {
      id: 'fr.intimate-request.ask-nude',
      patterns: [
        '(un|des|ton|tes|moi|une) [petit|ptit|vrai|seul|autre|joli] <nude>',
        '<nude> contre <nude>',
        '(<send>|tu fais|tu as|send|tu veux) <nude>',
        '^ [moi|juste|et|un|une|des|tes|ton|petit] <nude> [stp|📸|pour moi|maintenant|vite] $',
        '# <euros> (par|le|la|pour un|contre un) <nude>',
        'photo [de toi] [un peu|plus|bien] [plus] (intime*|sexy|hot|coquine*|osee*|sensuelle*)',
        'envo* ..2 truc (chaud|coquin|sexy|hot)',
        'j attends (ton|tes) <nude>',
      ],
      unless: [
        '(jamais|=envoyes|ai|as|a|ont|avait) ..2 <nude>',
        '(pas|plus) de <nude>',
        '(a|as|ont|avait|ai) ..2 envo* ..2 <nude>',
        '(je|j|on|ai|il|elle) (balance*|publi*|post*|montr*|jenvo*) ..1 <nude>',
      ],
    },
    {
      id: 'fr.intimate-request.undressed-picture',
      patterns: [
        '(photo|voir|montr*|envo*) ..4 en petite tenue',
        '(te voir|toi) sous la douche',
        'juste en <underwear>',
        'photo ..4 plus sexy',
        '<photo> torse et',
        'envo* ..3 (sous la douche|dans ton bain)',
        '(cam|visio|filme*|montr*|te voir|fais voir|appel|envo*) ..3 <undressed>',
        '<photo> ..2 <undressed>',
        '<photo> (de|ou) (toi|vous|tu) ..3 <undressed>',
        '<photo> ..5 sans (ton|tes|ta|le) <cloth>',
        '<undressed> ..2 (cam|en visio|en photo|en facetime|pour moi)',
        'te veux ..1 <undressed>',
        '^ [et|moi|encore|juste|que des] [une|des|la] [petite|autre] <photo> [de toi|de vous] [toute] <undressed>',
        '(envoie|montre|fais voir) ..2 (une|toi|trois) [autre] <undressed>',
        'et une <undressed>',
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
        'te deshabiller',
        '(mets|met) toi ..1 <undressed>',
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
        '(photo|envo*|montr*|voir) ..3 (tes|ton) (corps|fesses|seins|formes|torse)',
        'tu (es|serais) ..1 (belle|mieux) <undressed>',
        '(vocal|audio|video) (coquin*|sexy|hot)',
      ],
      unless: ['corps de texte'],
    },
  ],
};
