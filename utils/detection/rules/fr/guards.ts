/** Patterns that take a match back when they overlap it or stand near it (`unless: ['@name']`). */
export const guards: Readonly<Record<string, readonly string[]>> = {
  /** Somebody tells, asks about or warns of what somebody else did. */
  reported: [
    '<third> [ne] (m|t|me|te|ma|ta|lui|leur|nous|vous|se) [a|ont|avait] [deja] <said>',
    '(<third>|m|ma|t|lui|nous) (a|ont|avait|se fait) <said>',
    'ma <said>',
    '(elle|il|ils) <said>',
    '(ils veulent|si on te|l arnaque|exemple)',
  ],
  /** The colour, the cosmetics, the art class. */
  cosmetics: [
    '(palette|levres|vernis|gloss|teint|maquillage|collants|chaussures|robe|marque|ref|promo|rose|caramel|dessin*|peint*|musee|expo|statue)',
  ],
  /** Not about the person: school, sport, family and errands. */
  errands: [
    '(devoir*|cours|exo|exercice*|copie|maths|anglais|brouillon|expose|certificat|convention|passeport|recette|chat|chien|equipe|match|vacances|mariage|anniv*|bebe|voiture|vinted|colis|docteur|jeu|appli)',
  ],
  /** Surprises and gifts: secrets that everybody keeps. */
  surprise: ['(surprise|cadeau*|anniv*|noel|gateau|recette|fete)'],
  /** A film, a series, a game: nobody present. */
  fiction: ['(episode|serie|scene|manga|anime|roman|netflix|acteur*|actrice|saison|personnage|bd|tuto)'],
};
