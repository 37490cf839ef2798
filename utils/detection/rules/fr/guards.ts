/** Patterns that take a match back when they overlap it or stand near it (`unless: ['@name']`). */
export const guards: Readonly<Record<string, readonly string[]>> = {
  /** Somebody tells, asks about or warns of what somebody else did. */
  reported: [
    '<third> [ne] [m|t|me|te|lui|leur|nous|vous|l] [a|ont|avait|avaient|as] [deja] [pas] <said>',
    'qu (il|elle|ils|on|un) [m|t|me|te|lui|leur|nous] [a|ont] ..1 <said>',
    '(mec|type|gars|fille|meuf|homme|personne|gens|coach|prof|entraineur|ex|inconnu|adulte) [qui] (m|t|me|te|lui|leur|nous|vous|ma|ta|a|ont) [a|ont|avait|demandait] ..1 <said>',
    '(ils veulent|il veut que je|elle veut que je|on me dit|on te dit|si on te|quand on te|mot|exemple|arnaque|chantage)',
  ],
  /** The colour, the cosmetics, the art class. */
  cosmetics: [
    '(palette|rouge a levres|levres|vernis|gloss|fond de teint|maquillage|collants|talons|chaussures|couleur|teinte|robe|marque|ref|reference|promo|sephora|rose|caramel|mat|dessin*|peint*|peinture|modele|musee|expo|statue|fusain*|art)',
  ],
  /** Not about the person: school, sport, family and errands. */
  errands: [
    '(devoir*|cours|exo|exercice|exercices|copie|maths|svt|histoire|anglais|lecon|brouillon|expose|diapo*|controle|certificat|convention|passeport|licence|ticket|facture|recette|menu|chat|chien|hamster|lapin|classe|groupe|equipe|match|vacances|plage|mariage|anniv*|bebe|maison|appart|voiture|vinted|colis|grain de beaute|ordonnance|docteur|medecin)',
  ],
  /** Surprises and gifts: secrets that everybody keeps. */
  surprise: ['(surprise|cadeau|cadeaux|anniv|anniversaire|noel|gateau|recette|fete|saint valentin)'],
  /** Said as a rule not to do it. */
  denied: [
    '(jamais|surtout pas|interdit|ne faut pas|faut pas|evite) ..3 (envoie|envoyer|donner|donne|faire)',
  ],
};
