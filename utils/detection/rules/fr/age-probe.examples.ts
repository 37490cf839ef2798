import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.age-probe.asks-age': {
    catches: 'Asks how old the user is: the first thing that groomers check.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "t'as 13 c'est ça ?",
      '13 ? 14 ?',
      'quel âge exactement ?',
      "t'as quel âge ?",
      'tas kel age',
      "c'est quoi ton age",
      "t'as 13 ans nn ?",
    ],
    negatives: [
      'il a quel âge ton frère',
      'à partir de quel âge on peut conduire',
      'il a quel âge ton frère ?',
      'à mon âge on dort tôt',
      "ton âge ne compte pas pour ce jeu, c'est le niveau",
    ],
  },
  'fr.age-probe.asks-class': {
    catches: 'Asks for the class or the kind of school: another way to ask the age.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "t'es en secondaire combien",
      "en quelle classe t'es",
      "t'es en quelle classe ?",
      't en kel classe',
      'tu es au collège ou au lycée',
    ],
    negatives: [
      'on a quelle classe après la récré ?',
      'ma classe part à Lyon',
      'le cours est en quelle salle',
    ],
  },
  'fr.age-probe.asks-birthday': {
    catches: 'Asks for the date of birth, which tells the age.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ["c'est quoi ta date de naissance", "t'es né quand", 'c quand ton anniv ?'],
    negatives: [
      "c'est quand l'anniv de Lina ?",
      'joyeux anniversaire à ta mère',
      "la date du contrôle c'est quand",
    ],
  },
  'fr.age-probe.guesses-age': {
    catches: 'Guesses or comments on the age: looks older, how young.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "t'es bien jeune pour être là",
      'je te donne 15',
      'tu fais plus que ton age je trouve',
      "j'aurais dit 18 franchement",
      "t'as l'air plus vieille que 14",
    ],
    negatives: ["il fait moins froid qu'hier", "j'aurais dit 18h plutôt", 'tu fais plus de sport que moi'],
  },
  'fr.age-probe.age-does-not-matter': {
    catches: 'Says that the age does not matter, or that it is just right.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "l'âge c'est qu'un chiffre",
      '14 ans parfait',
      "l'âge ça change rien",
      "l'age c'est qu'un chiffre",
      "14 c'est bien",
      "on s'en fout de l'age",
    ],
    negatives: [
      "14 c'est bien pour un contrôle surprise",
      'ça me dérange pas de venir à 14h',
      "l'âge du capitaine est une énigme",
    ],
  },
};
