import type { RuleFile } from '../rule.ts';

export const intimateRequest: RuleFile = {
  language: 'fr',
  tells: { tactic: 'intimate-request' },
  unless: ['@reported', '@cosmetics', '@denied'],
  rules: [
    {
      id: 'fr.intimate-request.ask-nude',
      patterns: [
        '(<send>|fais|fait|je veux|je veux voir|veux voir|balance|echange|on s envoie|tu envoies|tu fais) ..3 (un|des|tes|ton|une|le|quelques|plus de|ta|1|2|3|seul|autre|autres|petit|petits|moi) ..1 <nude>',
        '(<send>|tu fais|tu as|send|tu envoies|tu veux) [pas|moi|=me] [deja] <nude>',
        '^ [moi|juste|et|alors|bon|un|une|des|tes|ton|petit|petits|ptit] <nude> [stp|📸|pour moi|maintenant|vite|svp|pls]  $',
        '^ [un|des|tes] <nude> (stp|📸|pour moi|vite)',
        '# <euros> [par|pour|le|la|chaque|contre] [un|une] <nude>',
        '<nude> ..2 (en mp|en dm|en prive|en pv|sur snap)',
        '<send> ..2 <photo> <intimate>',
        '<photo> <intimate> (de toi|stp)',
      ],
      unless: [
        '(pas|jamais|plus) [de] <nude>',
        '(j ai|il a|elle a|balance*|fuite*|publie*|poste) ..2 (tes|ses|vos|les) <nude>',
        '(je|j|on) (balance|envoie|publie|poste|jenvoie|montre|partage) ..1 (tes|ton) <nude>',
      ],
    },
    {
      id: 'fr.intimate-request.undressed-picture',
      patterns: [
        '(<send>|je veux|je voudrais|il nous faut|il me faut|tu as|besoin|t as|veux) ..5 <photo> ..4 <undressed>',
        '^ [et|moi|stp|encore|juste|ou|une|des|que des|bon] [une|des|la] [petite|seule|autre] <photo> [de toi|de vous|pour moi|stp] <undressed>',
        '<photo> (de toi|de vous|toi) [toute|tout|stp|un peu] <undressed>',
        '(<send>|je veux|prends|jveux) ..2 (une|la|toi|te) [autre|petite|voir] <undressed>',
        '(montre|montres|fais voir) [moi] (toi|ton corps|tes seins|tes fesses|ce que tu as) [<undressed>|en dessous|dessous]',
        '^ [et] une <undressed>',
        '(une|photo) torse [nu|et]',
        '<photo> sans rien (en dessous|dessous)',
        '<photo> sans rien $',
        '# <euros> ..2 <photo> <undressed>',
        '(une|et|photo) en <underwear> ..1 (maintenant|stp|pour moi)',
        '<photo> ..2 en <underwear>',
      ],
      unless: [
        '(pieds nus|pieds nu|oeil nu|a mains nues|verite nue|perso|armure|skin|boutique|vinted|taille|sans rien (dire|faire|demander|comprendre|casser))',
        '(j ai|je publie|je poste|je balance|tu paies|tu paie|<publish>) ..4 (tes|ta|vos) <photo>',
        'si tu [ne] paie',
      ],
    },
    {
      id: 'fr.intimate-request.undress-on-cam',
      patterns: [
        'enleve [moi|donc|vite|aussi|pour moi] (ton|tes|ta|le|la|les|tout) [petit|petite] (<cloth>|en cam|devant|pour moi)',
        '(deshabille|dessape|desape) toi',
        '(d enlever|enlever) (le|ton|ta|tes) (haut|<underwear>|t shirt|bas)',
        '(mets|met|mettre) (toi|te) ..1 <undressed>',
        '(cam|visio|webcam|live) ..4 (nu|nue|sans haut|deshabille*|en <underwear>)',
        '(allume|ouvre|active) ta (cam|camera|webcam) ..3 (enleve|montre toi|montre tout)',
      ],
      unless: [
        '(chaussures|sale|lessive|machine|tache|laver|lave|douche|piscine|docteur|medecin|chaud|mouille|mouillee|pluie|vestiaire|vernis|etiquette|du sechoir|trempe|trempee|essaye|essaie)',
        'enleve ton (pull|sweat|pantalon|short|jogging|robe|jupe|pyjama) $',
      ],
    },
    {
      id: 'fr.intimate-request.wants-to-see-body',
      patterns: [
        '(je veux|je peux|j aimerais|j ai envie de|laisse moi|je voudrais|hate de|pour) [trop] (te voir|voir ton corps|vous voir) [toute|tout|en] [<undressed>|en cam sans]  <undressed>',
        '(je veux|je peux|j aimerais|j ai envie de|laisse moi|fais moi) ..1 voir (ton corps|tes seins|tes fesses|tes formes|plus que ton visage|en dessous)',
        '(envoie|montre) [moi] [stp] (ton corps|tes formes|tes fesses|tes seins)',
        '(je veux|jveux) te voir [toute] <undressed>',
        '(tu es|tu serais) ..1 (belle|bonne|sexy|mieux) (nue|sans <cloth>|sans tes <cloth>)',
        '(vocal|audio|video) (coquin|coquine|chaud|chaude|sexy|hot)',
      ],
      unless: ['corps (de texte|du texte|a besoin|de l animal)'],
    },
  ],
};
