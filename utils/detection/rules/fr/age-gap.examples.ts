import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.age-gap.says-adult': {
    catches: 'Says an age of 18 or more.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ["j'ai 24 ans", 'g 31 ans et toi', 'moi jai 37 ans ca change quoi'],
    negatives: ["j'ai 14 ans", "j'ai eu 18 en maths", 'mon père a 45 ans'],
  },
  'fr.age-gap.adult': {
    catches: 'Says in words that they are an adult, or much older.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ["je suis majeur t'inquiète", "j'ai la trentaine", "j'ai l'âge de ton père mdr"],
    negatives: ['mon frère est majeur', 'ton père a quel âge', 'il est marié depuis dix ans'],
  },
  'fr.age-gap.compares-ages': {
    catches: "Puts an adult's age beside the user's.",
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "t'as 13 c'est ca ? moi 24 on dirait pas",
      'moi 27 et toi 14 et alors',
      "jai 23 ans toi 14 on s'en fout",
    ],
    negatives: [
      'on a perdu 14 à 25 hier',
      'moi 15 et toi 14 on est pareil',
      'rdv à 14h ou 18h moi je peux les deux',
    ],
  },
  'fr.age-gap.lied-about-age': {
    catches: 'Takes back a younger age that was said before.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['enfin jai 22 ans en vrai', "en fait j'ai 19 ans", '25 ans en réalité'],
    negatives: ["en vrai c'est 20 euros", "en fait j'ai 15 ans", 'mon frère a 22 ans'],
  },
  'fr.age-gap.hides-age': {
    catches: 'Keeps back the own age, or will only say that it is higher.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ["t'occupe c pas important", "l'age est pas important", 'je suis plus vieux que tu crois'],
    negatives: ["devine qui j'ai vu", 'ma sœur mange plus que toi', "c'est pas important laisse"],
  },
  'fr.age-gap.older-than-you': {
    catches: 'Says to be older than the user; classmates say so as well, so it weighs little.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'je suis plus vieux que toi, ça te gêne ?',
      'chuis trop vieux pour toi',
      'un peu plus agé que toi',
    ],
    negatives: ['mon chien est plus vieux que ton chat', 'trop vieux ce film', "c'est vieux comme blague"],
  },
  'fr.age-gap.knows-it-is-wrong': {
    catches: 'Says that others would judge or that it is forbidden because of the ages.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['on va me juger si ca se sait', 'je risque gros tu sais', "c'est mal vu vu ton age"],
    negatives: [
      'il risque la prison dans le film',
      "c'est interdit de courir à la piscine",
      'les gens jugent trop vite sur les réseaux',
    ],
  },
};
