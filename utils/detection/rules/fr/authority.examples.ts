import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.authority.agency': {
    catches: 'Poses as an agency, a photographer, a casting.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'ton profil nous intéresse',
      'je suis photographe',
      'notre agence de mannequins te veut',
      'je suis recruteur pour une agence de mannequins',
      'on cherche des visages pour une marque',
      'pour le casting il nous faut des photos',
    ],
    negatives: [
      'on cherche 3 figurants pour le court métrage',
      'ma tante est photographe de mariage',
      'le casting de la série est nul',
    ],
  },
  'fr.authority.creator': {
    catches: 'Uses the fame of an account, a channel.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ["moi j'ai 200k", 'merci de suivre ma chaîne', 'tu veux passer en live avec moi ?'],
    negatives: [
      "j'ai 20 abonnés c'est la gloire mdr",
      'mon cousin est streamer',
      'la chaîne du vélo a cassé',
    ],
  },
  'fr.authority.coach-or-teacher': {
    catches: 'Says to be the coach, teacher, monitor, a friend of the family.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "c'est l'entraîneur adjoint",
      'je suis prof de danse',
      "salut c'est ton coach",
      'ton père me fait confiance tu sais',
      'je suis un ami de ton père',
    ],
    negatives: ['le coach a dit 14h', "c'est le prof de maths de mon frère", 'ma mère me fait confiance'],
  },
  'fr.authority.role-decides': {
    catches: 'Reminds of the power of the role: marks, places, selection.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'ta note on peut la remonter',
      "c'est la procédure standard",
      "c'est moi qui fais la sélection",
      'je te mets 16',
      "ça peut s'arranger entre nous",
    ],
    negatives: [
      "c'est moi qui fais le gâteau",
      "le prof m'a mis 16",
      "tu veux être dans mon équipe pour l'exposé ?",
    ],
  },
  'fr.authority.official': {
    catches: 'Poses as an office of the state or of the platform to get private things.',
    source: 'Cybermalveillance.gouv.fr 2024 (hameçonnage, comptes piratés)',
    positives: [
      'Agent du service mineurs, nous enquêtons',
      "ici l'inspecteur de police",
      'une procédure contre vous est ouverte',
    ],
    negatives: [
      'la police est passée au lycée',
      'le brigadier viendra jeudi',
      'ma mère est agent immobilier',
    ],
  },
  'fr.authority.knows-family': {
    catches: 'Says to know the parents or to have their trust; neighbours may say so truly.',
    source: 'Craven 2006 (review of grooming)',
    positives: [
      "ton père m'a dit que tu cherchais un stage",
      'je connais bien ta mère',
      "tes parents m'ont parlé de toi",
    ],
    negatives: ["mon père m'a dit non", 'je connais bien Paris', 'ta mère est arrivée'],
  },
};
