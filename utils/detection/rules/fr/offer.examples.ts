import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.offer.pays-for-pictures': {
    catches: 'Offers money or goods for pictures.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      '50 balles la photo',
      "en échange d'une photo",
      '50e par photo',
      "jte paye si tu m'envoies une photo",
      'contre une photo de toi',
    ],
    negatives: ["5 euros la photo d'identité", "je te donne la photo de l'album", 'je paye par carte'],
  },
  'fr.offer.easy-money': {
    catches: 'Promises easy money.',
    source: 'Ministère de la Justice 2023 (recrutement de mineurs)',
    positives: [
      'je suis sugar daddy',
      "tu veux te faire un peu d'argent",
      "tu veux te faire de l'argent facile ?",
      'tu veux te faire 500 balles ce week-end',
      "tu peux gagner bcp d'argent",
    ],
    negatives: [
      'il gagne beaucoup avec son stage',
      "l'argent de la cagnotte est là",
      'on se fait 20 balles chacun au vide-grenier',
    ],
  },
  'fr.offer.gifts': {
    catches: 'Offers presents, trips, whatever the user wants.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'je te paye le resto si tu viens',
      'je peux te le payer',
      'je te file des puffs',
      "jte paye le concert et l'hotel",
      "je t'offre ce que tu veux",
      "dis moi quel tel tu veux jte l'offre",
    ],
    negatives: [
      'je te donne mon tel pour la photo',
      "mamie m'offre un téléphone",
      'je te paye un kebab',
      "j'ai acheté ton cadeau d'anniv",
    ],
  },
  'fr.offer.game-currency': {
    catches: 'Offers game currency, skins, followers.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'jte donne 2000 robux',
      "jtoffre 5000 v-bucks si tu m'envoies une photo",
      'je te paye nitro 1 an',
    ],
    negatives: [
      'jte file mon skin rare contre 2 coffres',
      'jte donne mes diamants si tu finis mon niveau',
      'ya un giveaway de robux sur le stream',
    ],
  },
  'fr.offer.fame': {
    catches: 'Promises fame, followers, a career.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      "j'vais te faire percer",
      '20k abonnés en une nuit',
      'jpeux te faire monter à 10k abonnés',
      'jpeux faire de toi une star',
      'tu pourrais devenir mannequin',
    ],
    negatives: [
      'elle est devenue célèbre à 15 ans',
      'je partage ma story',
      'tu vas être connu au lycée avec ce but mdr',
    ],
  },
  'fr.offer.hints': {
    catches: 'Hints at money, things or drinks: friends lend and offer too, so it weighs little.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: ["t'as besoin d'argent ?", 'je te file 50 euros', 'tu veux un nouvel iphone ?'],
    negatives: ['je te rends 5 euros demain', "j'ai besoin d'aide en maths", "t'as vu le prix de l'iphone"],
  },
};
