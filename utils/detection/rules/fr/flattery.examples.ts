import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.flattery.mature-for-age': {
    catches: 'Says that the user is mature for that age.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "t'es super mature pour 13 ans",
      'tu parles comme une adulte',
      'franchement t mature pour ton age',
      'tu es plus mature que les autres',
      "t'es une vraie femme",
    ],
    negatives: ["l'avocat est mûr", 'exposé très mature pour votre âge', 'ma mère est une vraie sportive'],
  },
  'fr.flattery.not-like-others': {
    catches: 'Says that the user is not like the others, special, chosen.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "t'as un talent rare",
      "t'es pas comme les autres filles",
      't vraiment speciale toi',
      'tu es ma petite protégée',
    ],
    negatives: ["c'est pas comme les autres jours", 'une offre spéciale au magasin', 'ce jeu est unique'],
  },
  'fr.flattery.special-bond': {
    catches: 'A bond of souls after a few days.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "t'es la seule qui me comprend",
      "entre nous c'est plus qu'une amitié",
      "je t'aime déjà",
      'on est des âmes sœurs',
      "j'ai jamais rencontré quelqu'un comme toi",
      'je crois que je tombe amoureux de toi',
    ],
    negatives: [
      'elle tombe souvent en roller',
      'je pense à toi pour le cadeau de groupe',
      'jamais vu un match aussi nul',
    ],
  },
  'fr.flattery.beautiful': {
    catches: 'Compliments on looks; ordinary by themselves.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ["t'es trop belle", 'je te trouve magnifique, je te trouve très belle', 'salut beau gosse'],
    negatives: ['elle est belle ta veste', 'la vue est magnifique', 'beau match hier'],
  },
  'fr.flattery.likes-young': {
    catches: 'Says that they like girls or boys of that age.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "j'adore les filles de ton age",
      'je préfère les filles plus jeunes',
      'jaime bien les garçons de ton age',
    ],
    negatives: [
      "j'adore les filles de l'équipe",
      'à ton âge je préférais le foot',
      'les filles de ton équipe jouent mieux',
    ],
  },
};
