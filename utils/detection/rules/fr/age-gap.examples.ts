import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.age-gap.says-adult': {
    catches: 'Says an age of 18 or more.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'jai 24 mais jpense comme un ado',
      "moi j'en ai 31",
      'jsuis un mec de 25 ans',
      "j'ai 24 ans",
      'g 31 ans et toi',
      'moi jai 37 ans ca change quoi',
    ],
    negatives: ["j'ai 20 en maths", "j'ai 14 ans", "j'ai eu 18 en maths", 'mon père a 45 ans'],
  },
  'fr.age-gap.adult': {
    catches: 'Says in words that they are an adult, or much older.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "j'ai 10 ans de plus que toi",
      'un homme de mon âge',
      'je suis dans la trentaine',
      "je suis majeur t'inquiète",
      "j'ai la trentaine",
      "j'ai l'âge de ton père mdr",
    ],
    negatives: [
      'je suis pas majeur',
      'mon frère est majeur',
      'ton père a quel âge',
      'il est marié depuis dix ans',
    ],
  },
  'fr.age-gap.compares-ages': {
    catches: "Puts an adult's age beside the user's.",
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "toi t'as 13 et ça me va",
      "t'as 14 donc ça change tout",
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
    positives: [
      "j'ai pas 15 j'en ai 29",
      "j'ai menti sur mon âge",
      'enfin jai 22 ans en vrai',
      "en fait j'ai 19 ans",
      '25 ans en réalité',
    ],
    negatives: ["en vrai c'est 20 euros", "en fait j'ai 15 ans", 'mon frère a 22 ans'],
  },
  'fr.age-gap.hides-age': {
    catches: 'Keeps back the own age, or will only say that it is higher.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ["t'occupe c pas important", "mon âge c'est pas important", 'je suis plus vieux que tu crois'],
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
    positives: [
      'les gens voient le mal partout',
      'malgré ton âge',
      "t'es mineure mais on s'en fout",
      'on va me juger si ca se sait',
      'je risque gros tu sais',
      "c'est mal vu vu ton age",
    ],
    negatives: [
      'il risque la prison dans le film',
      "c'est interdit de courir à la piscine",
      'les gens jugent trop vite sur les réseaux',
    ],
  },
  'fr.age-gap.bare-adult-age': {
    catches: 'Tells an adult age in a word or two; a bare number may be something else.',
    source: 'Broome 2018 (online offenders)',
    positives: ['29', '34 mais chut', 'Thomas, 28 ans'],
    negatives: ['29 euros', "j'ai eu 14", 'mon frère a 24 ans'],
  },
  'fr.age-gap.adult-life': {
    catches: 'Speaks of the life of an adult: children, colleagues, a flat, a difference of age.',
    source: 'Broome 2018 (online offenders)',
    positives: ["j'ai mon permis", 'les mecs plus vieux savent y faire', "l'écart d'âge on s'en fiche"],
    negatives: ['ma mère a sa voiture', 'mon frère passe son permis', 'mes parents ont une maison à la mer'],
  },
};
