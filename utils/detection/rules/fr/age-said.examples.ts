import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.age-said.age-in-years': {
    catches: 'An age under 18 in years.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: [
      'bah 13 ans pk',
      "j'viens d'avoir 14 ans",
      "j'ai 13 ans",
      'g 13 ans',
      'jai treize ans',
      '13 ans et toi',
    ],
    negatives: ['mon frère a 13 ans', "j'ai 13 euros", 'rdv à 14 h'],
  },
  'fr.age-said.bare-age': {
    catches: 'An age as a bare number, as in the answer to "how old are you".',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['13 et toi', 'moi 14 lol', '13 et demi', '14', '14 et toi', '15 aussi jsuis en 3eme'],
    negatives: ['14h ça te va ?', '14 euros', '3 minutes'],
  },
  'fr.age-said.school-class': {
    catches: 'The school class, which tells the age.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['4e', 'fille de 4e', 'je suis en 4ème', '5eme', 'en 3eme et toi'],
    negatives: ['mon frère est en terminale', 'on est passés en seconde position', "c'est la troisième fois"],
  },
  'fr.age-said.birth-year': {
    catches: 'The year of birth, which tells the age.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['je suis né en 2011', '2012', 'jsuis de 2010'],
    negatives: ['la maison date de 2012', 'en 2010 on a gagné le championnat', 'le film est sorti en 2012'],
  },
  'fr.age-said.minor': {
    catches: 'Says to be a minor, without a number.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: [
      'je suis encore au collège',
      "j'ai pas l'âge",
      'je suis mineure',
      "j'ai pas 18 ans",
      'jsuis encore mineur stp',
    ],
    negatives: ['film interdit aux mineurs', "c'est un détail mineur", 'il a pas 18 ans'],
  },
  'fr.age-said.same-age': {
    catches: 'Répond à un âge par le même âge: deux jeunes du même âge.',
    source: 'own cases (tests/evaluation/functional): peers of like age',
    positives: ['pareil et tu vis où', 'moi aussi', 'ah comme moi !'],
    negatives: ['on fait pareil demain', 'toi et moi aussi peut-être', 'elle est pas comme moi'],
  },
  'fr.age-said.school-year': {
    catches: 'Says the year of secondary school, as in Québec, which tells the age.',
    source: 'Ministère de l’Éducation du Québec 2024 (school years)',
    positives: ['sec 2', 'je suis en secondaire 3', 'moi sec 1'],
    negatives: ['attends 2 sec', 'la porte secondaire est fermée', '30 sec de pause'],
  },
};
