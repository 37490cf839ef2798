import type { RuleFile } from '../rule.ts';

export const leverage: RuleFile = {
  language: 'fr',
  tells: { tactic: 'leverage' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.leverage.has-pictures',
      patterns: [
        'j ai ..1 (photo|video) de toi <undressed>',
        'j ai ..1 captures de ton compte',
        '(photo|video) <undressed> et (ta liste|tes)',
        'j ai (garde|sauvegard*|recupere*|telecharg*) ..1 (tes|ta) (photo|video|nudes)',
        'tes photo sont [toutes] (dans|sur) mon',
        'j ai fait ..1 (captures|screens) ..3 (tout|toi|nos|notre|conv|messages)',
        'j ai [garde|toujours] [toutes] (tes|ta) [vraies] (photo|nudes|nude|video|captures|screens)',
        'j ai ..2 (<nude>|photo intime*) [de toi]',
        'j ai ..1 (captures|screens) de (ta|notre|nos)',
        '(j ai|je garde) ..3 photo que tu m envoy*',
        'ta (video|photo) est [toujours] (dans|sur) mon',
        'la video est toujours dans mon',
        'voila [la|ta] video de toi',
        'cette capture c est toi',
      ],
      unless: ['@errands', '(ski|samedi|usb|cle|identite|drole*|vu|aime|perdu|trie|recu)'],
    },
    {
      id: 'fr.leverage.recorded',
      patterns: [
        'j ai (enregistr*|screen*|captur*) ton (ecran|appel)',
        '(je t ai|jtai) (enregistre*|filme*|screen*)',
        'j ai (enregistre|filme|screen*) (l appel|la visio|ta cam|notre|ce que tu)',
        'j ai tout (enregistre|screen*)',
        'j ai screen* ..2 (conv|messages|tout)',
      ],
      unless: ['@errands', '(film|spectacle|danse|solo|but)'],
    },
    {
      id: 'fr.leverage.has-contacts',
      patterns: [
        'je connais ..1 tes (abonnes|amis|contacts)',
        'j ai ..1 (la liste de|tous|ajoute) ..1 tes (contacts|abonnes|amis|followers)',
        'j ai tes (contacts|abonnes|followers)',
        'ta liste d (abonnes|amis)',
        'regarde bien la liste',
      ],
    },
    {
      id: 'fr.leverage.fake-pictures',
      patterns: [
        '(ton visage|ta tete) sur (une|un) ..1 (nue|corps)',
        'j ai [fait] un (montage|deepfake) de toi',
        '(j ai|je peux|je vais) ..2 (fait|faire|cree|genere) ..1 (deepfake|montage|fausses photo) ..1 (de|avec) (toi|ta|ton)',
        'ta tete ..2 corps nue',
        '(appli|ia|logiciel) ..2 (deshabill*|nue|fait toutes seules)',
        'je (peux|vais) te (mettre|rendre) nue',
        'je peux te mettre nue',
        'regarde ce que j ai fait avec tes photo',
      ],
      unless: ['(hamster|nos vacances)'],
    },
    {
      id: 'fr.leverage.countdown',
      strength: 'weak',
      patterns: [
        '(tu as|il te reste) # (min|minutes|heures|h) (pour (paie|envoie|obeir|decider|repondre)|avant que je <publish>)',
        '# (minutes|min|heures) ..2 (<publish>|je clique)',
      ],
    },
    {
      id: 'fr.leverage.hints',
      patterns: [
        '(ca serait|ce serait) dommage que ..3 (voi*|sach*|recoi*)',
        '(imagine|tu veux que) [si] <people> <see>',
        'et si je (les|la|le) (montr*|envo*|publi*)',
      ],
      unless: ['(bulletin|en rouge|gagne)'],
    },
  ],
};
