import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.recruit.sell-pictures': {
    catches: 'Proposes to sell pictures, or tells of clients who pay.',
    source: 'OCRTEH 2023 (prostitution des mineurs)',
    positives: [
      'tu peux gagner bcp avec tes photos, vends tes photos',
      "j'ai des clients qui achètent",
      'des gars payent cher pour voir des filles de ton age en live',
    ],
    negatives: [
      'tu vends tes vieux jeans sur vinted toi',
      'le photographe vend des photos de classe',
      'les clients attendent leur commande',
    ],
  },
  'fr.recruit.bring-friend': {
    catches: 'Promises more for bringing a friend.',
    source: 'OCRTEH 2023 (prostitution des mineurs)',
    positives: [
      'si tu ramenes une copine jte donne 100e de plus',
      'le double si tu ramènes une copine',
      '50 euros par fille que tu ramènes',
    ],
    negatives: [
      'ramène une copine au stand crêpes',
      "si tu ramènes une copine on sera 4 dans l'équipe",
      'avec le parrainage 10 euros si tu amènes une amie',
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
    ],
    negatives: [
      'tu ramènes un sac de chips pour 20 personnes',
      'dépose ton sac devant le gymnase',
      'je récupère le colis de mamie au point relais',
    ],
  },
  'fr.recruit.bank-account': {
    catches: "Wants to pass money through the user's account.",
    source: 'Ministère de la Justice 2023 (recrutement de mineurs)',
    positives: [
      "je fais passer de l'argent sur ton compte",
      'tu gardes 20 pourcent',
      'prête moi ta carte bancaire',
    ],
    negatives: [
      'maman fait un virement sur ton compte',
      'y a 20% sur les baskets',
      "j'ai perdu ma carte bancaire",
    ],
  },
};
