import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.recruit.sell-pictures': {
    catches: 'Proposes to sell pictures, or tells of clients who pay.',
    source: 'OCRTEH 2023 (prostitution des mineurs)',
    positives: [
      'tu peux gagner bcp avec tes photos, vends tes photos',
      "j'ai des clients qui achètent",
      'des gars payent cher pour voir des filles de ton age en live',
      "j'ai un client pour toi",
      'crée un onlyfans je gère',
    ],
    negatives: [
      'tu vends tes vieux jeans sur vinted toi',
      'le photographe vend des photos de classe',
      'les clients attendent leur commande',
      'mes clients au salon sont sympas',
    ],
  },
  'fr.recruit.bring-friend': {
    catches: 'Promises more for bringing a friend.',
    source: 'OCRTEH 2023 (prostitution des mineurs)',
    positives: [
      'si tu ramenes une copine jte donne 100e de plus',
      'le double si tu ramènes une copine',
      '50 euros par fille que tu ramènes',
      "amène un de tes chums, j'te donne 50 de plus",
      'ta petite soeur ferait des photos comme les tiennes ?',
    ],
    negatives: [
      'ramène une copine au stand crêpes',
      "si tu ramènes une copine on sera 4 dans l'équipe",
      'avec le parrainage 10 euros si tu amènes une amie',
      'amène ta soeur on fait un uno',
      'ramène tes copines à ma soirée',
    ],
  },
  'fr.recruit.others-pictures': {
    catches: 'Asks for pictures of others.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'tas des dossiers sur des filles de ton lycée ?',
      'envoie les nudes de ta copine',
      'prends ta soeur en photo sous la douche',
    ],
    negatives: [
      "t'as le dossier d'inscription du lycée",
      'prends une photo de ta sœur devant le gâteau',
      "t'as des dossiers à rendre pour la classe ?",
    ],
  },
  'fr.recruit.carry-goods': {
    catches: 'Asks to carry a bag, a parcel, money, to keep watch.',
    source: 'Ministère de la Justice 2023 (recrutement de mineurs)',
    positives: [
      'tu deposes un sac et tu prends 200',
      "besoin d'un petit pour un taf rapide",
      "les mineurs risquent rien t'inquiete",
      "récupérer un sac à la gare et l'amener à Liège",
      "t'es mineur les flics te font rien",
      'tu livres des ptits paquets',
    ],
    negatives: [
      'tu ramènes un sac de chips pour 20 personnes',
      'dépose ton sac devant le gymnase',
      'je récupère le colis de mamie au point relais',
      'livrer un colis à mamie',
      'tu peux garder mon sac deux minutes',
    ],
  },
  'fr.recruit.bank-account': {
    catches: "Wants to pass money through the user's account.",
    source: 'Ministère de la Justice 2023 (recrutement de mineurs)',
    positives: [
      "je fais passer de l'argent sur ton compte",
      'tu gardes 20 pourcent',
      'prête moi ta carte bancaire',
      "on te vire 900, t'en gardes 150",
      'passe la photo de ta carte et ton code',
    ],
    negatives: [
      'maman fait un virement sur ton compte',
      'y a 20% sur les baskets',
      "j'ai perdu ma carte bancaire",
      'je te vire 10 euros pour le kebab',
      'tu gardes 50 cartes et moi 50',
    ],
  },
  'fr.recruit.doubtful-job': {
    catches: 'Speaks of easy jobs and accounts as recruiters do: weighs little.',
    source: 'Europol 2024 (young recruits)',
    positives: [
      'pose pas de questions',
      "t'as une carte bancaire ?",
      "t'as besoin de thune ?",
      'faut juste déposer une enveloppe',
    ],
    negatives: [
      "pose pas de questions c'est une surprise",
      "t'as une carte de bus ?",
      "t'as besoin de sommeil",
      'faut juste déposer le dossier au lycée',
    ],
  },
};
