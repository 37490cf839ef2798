import type { RuleFile } from '../rule.ts';

export const offer: RuleFile = {
  language: 'fr',
  tells: { tactic: 'offer' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.offer.pays-for-pictures',
      patterns: [
        '# <euros> ..2 [par|pour|contre|la|le] ..1 (<photo>|<nude>) ..2',
        '(je te|je|jte|jt) (paie|donne|offre|file|verse|envoie|paye) ..4 (si|pour|par|contre|en echange) ..3 (<photo>|<nude>|cam|te voir|video)',
        '(contre|en echange) (d une|une|de|de tes|des|de quelques) [petite|simple] (<photo>|<nude>)',
        '(gagner|gagne) ..3 (tes photos|ton corps|des photos de toi|des videos de toi)',
        '(je paye|je paie|jpaye) [direct|bien|cher|cash|les] [photos|<photo>]',
      ],
      unless: [
        '(mariage|identite|album|developper|impression|imprimer|resto|kebab|verre|toner|permis|essence)',
        '(carte|par cb|en caisse)',
      ],
    },
    {
      id: 'fr.offer.easy-money',
      patterns: [
        '(argent|thune|thunes|oseille|fric) facile',
        'te faire (de l argent|des thunes|du fric|de la thune|# <euros>)',
        '(gagner|faire) (beaucoup|plein|grave) d argent',
        '(contrat|billet) de # <euros>',
        'tu veux (gagner|te faire) ..2 (argent|thune|thunes|#)',
      ],
      unless: ['(vide grenier|brocante|babysit*|baby sitting|cagnotte|vinted|chacun)'],
    },
    {
      id: 'fr.offer.gifts',
      patterns: [
        '(je te|jte|je t|jt|je vais te|je peux te|je t) (offre|offrir|paye|paie|payer|achete|acheter|prends|toffre) ..4 (iphone|tel|telephone|hotel|voyage|concert|airpods|ps5|switch|bijou|bijoux|sac|fringues|ce que tu veux|tout ce que tu veux|cadeau|cadeaux|vacances)',
        '(jtoffre|jtachete|jtoffrirai|je t offre|je t offrirai|jte l offre|je te l offre) ..2 (un truc|quelque chose|un cadeau|ce que tu veux|tout)',
        '(dis moi|choisis) quel ..1 tu veux',
        '(jte l offre|je te l offre)',
        'je te (gate|gaterai|gaterais)',
      ],
      unless: ['(anniv*|noel|mamie|papi|maman|levres|valentin)'],
    },
    {
      id: 'fr.offer.game-currency',
      patterns: [
        '(je te|jte|je t|jt|je peux te|je vais te) (donne|offre|file|paye|envoie|achete|paie|donner|offrir|ai envoye) ..3 # <currency>',
        '(jtoffre|jtachete|jtenvoie|jtai envoye|jte paye|je te paye|je t ai envoye) ..3 <currency>',
        '(robux|v bucks|vbucks|skin|nitro|diamants|gems) (gratuit|gratuits|en echange|contre (une|des|ta) <photo>|si tu)',
      ],
      unless: ['(coffres|niveau|anniv*|giveaway|mon niveau)'],
    },
    {
      id: 'fr.offer.fame',
      patterns: [
        '(je peux|je vais|jpeux|on peut) (te faire|faire de toi|te rendre) ..3 (star|celebre|connaitre|connue|connu|percer|mannequin|monter|abonnes|influenceuse)',
        'te faire (monter|gagner|percer) [a|en] [#] [k|abonnes|followers]',
        '(je te|jte) (partage|repost|repartage|mets en avant|fais de la pub) ..3 (mes abonnes|ma story|mon compte|ma chaine|si tu)',
        'tu (pourrais|peux|vas) (devenir|etre) (mannequin|star|celebre|influenceuse|connue|connu)',
      ],
      unless: ['(mdr|ce but|ptdr)'],
    },
  ],
};
