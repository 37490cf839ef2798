import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.personal-info.asks-address': {
    catches: 'Asks where the user lives.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "t'habites dans quel coin",
      'partage ta loc',
      "t'es de quelle ville",
      'tu vis ou exactement',
      "donne l'adresse, donne moi ton adresse",
      'thabites ou ?',
    ],
    negatives: [
      'la rue est barrée',
      "c'est quoi ton adresse mail",
      "l'adresse du stade est sur le papier",
      'il habite à Lyon depuis un an',
    ],
  },
  'fr.personal-info.asks-school': {
    catches: 'Asks which school the user goes to.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "t'es dans quel bahut",
      "c'est quoi le nom de ton école",
      'c koi ton lycée',
      "t'es dans quel collège",
      'tu vas a quelle ecole',
    ],
    negatives: ['le lycée ferme à 18h', "c'est quoi ton cours après", 'mon collège est nul en foot'],
  },
  'fr.personal-info.asks-number': {
    catches: 'Asks for the phone number.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'file ton 06',
      'donne ton natel',
      'donne moi ton num',
      'passe ton 06',
      "c'est quoi ton numéro",
    ],
    negatives: ["c'est quoi le numéro du prof", 'ton téléphone sonne', 'donne le numéro de la page'],
  },
  'fr.personal-info.asks-when-home': {
    catches: 'Asks when the user is free, or who is at home and when.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'dis-moi quels jours ta mère est pas là',
      'ton père vient te chercher ?',
      'tes parents rentrent tard le soir ?',
      'tes parents rentrent à quelle heure ?',
      'tes parents partent quand le week-end',
    ],
    negatives: ['le film finit à quelle heure', 'mes parents rentrent tard', 'on part à quelle heure demain'],
  },
  'fr.personal-info.asks-way': {
    catches: 'Asks when and how the user gets home; classmates ask as well.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['tu finis à quelle heure le vendredi', 'tu rentres à pied ?', "c'est quoi ton vrai prénom"],
    negatives: ['le cours finit à 16h', 'mon bus est en retard', 'je rentre à pied ce soir'],
  },
};
