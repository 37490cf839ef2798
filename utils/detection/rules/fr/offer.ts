import type { RuleFile } from '../rule.ts';

export const offer: RuleFile = {
  language: 'fr',
  tells: { tactic: 'offer' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.offer.pays-for-pictures',
      patterns: [
        'pay* ..2 (pour|par) ..1 photo',
        '# <euros> (par|la|le|pour une|contre une) (<photo>|<nude>)',
        'je te (paie|donne) si tu m envo*',
        '(je te|jt) (paie|donne|offre|file) ..4 (si|contre|pour) ..3 (<photo>|<nude>|cam|te voir)',
        '(contre|en echange) (d une|une|de|des) <photo>',
        'gagner ..3 tes photos',
      ],
      unless: ['(identite|album|impression)'],
    },
    {
      id: 'fr.offer.easy-money',
      patterns: [
        'tu (veux|peux|pourrais|vas) gagner ..3 argent',
        '(argent|thune*|fric) facile',
        'te faire (de l argent|des thunes|du fric|# <euros>)',
        'gagner (beaucoup|plein) [d argent]',
        'contrat de # <euros>',
      ],
      unless: ['(chacun|cagnotte|vinted)'],
    },
    {
      id: 'fr.offer.gifts',
      patterns: [
        '(je te|jt|je t|peux te|peux t|vais te|vais t) (offr*|paie|achet*) ..4 (iphone|tel|telephone|hotel|voyage|concert|ps5|bijou*|sac|ce que tu veux)',
        '(je t offre|jtoffre|jte l offre|je te l offre) [un truc|un cadeau|tout]',
        'quel ..1 tu veux je te l offre',
      ],
      unless: ['(anniv*|noel|mamie|papi|levres)'],
    },
    {
      id: 'fr.offer.game-currency',
      patterns: [
        'tu veux ..1 (robux|vbucks|v bucks) gratuit*',
        '(je te|jt|jtoffre|jtai envoye|je t ai envoye) [donne|offre|file|paie|envoie] ..3 (# <currency>|# <euros> de <currency>|nitro)',
        '(<currency>|nitro) (gratuit*|si tu|contre) ..4 <photo>',
      ],
      unless: ['(coffres|niveau|anniv*)'],
    },
    {
      id: 'fr.offer.fame',
      patterns: [
        'je te ferai (percer|connaitre)',
        '(te faire|faire de toi|te rendre) ..2 (star|celebre|connaitre|connue|percer|mannequin|monter|abonnes)',
        '(je te|jte) (partage|repost) [sur|a|si|$]',
        'tu (pourrais|peux) (devenir|etre) (mannequin|star|celebre)',
      ],
    },
  ],
};
