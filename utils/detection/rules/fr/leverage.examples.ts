import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.leverage.has-pictures': {
    catches: "Says that they hold the user's pictures.",
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      "j'ai tes photos maintenant",
      'jai encore tes nudes',
      'jai les captures de ta conv avec lui',
      'ton nude est rendu dans mon drive',
      "j'ai un dossier sur toi",
      'voici la vidéo de toi',
    ],
    negatives: [
      "j'ai des photos de vacances à trier",
      "j'ai tes photos du match",
      "j'ai une photo de toi qui bave dans le bus",
      "j'ai tes photos de la classe verte",
      "j'ai encore tes clés",
    ],
  },
  'fr.leverage.recorded': {
    catches: 'Says that the user has been recorded.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      "jai enregistré l'appel",
      "je t'ai filmée",
      "j'ai tout enregistré",
      "notre appel d'hier je l'ai enregistré",
      "j'avais un autre tel qui filmait",
    ],
    negatives: [
      "j'ai enregistré le cours d'éco",
      "je t'ai filmé pendant ton solo de danse",
      "j'ai fait une capture du score",
      "j'ai filmé le match",
      "j'ai enregistré le cours en audio",
    ],
  },
  'fr.leverage.has-contacts': {
    catches: 'Says that they hold the list of contacts or followers.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      "j'ai tous tes contacts",
      'jai la liste de tous tes abonnés',
      "j'ai tes abonnés et ta famille",
      'voici tes 312 contacts',
      "j'ai le numéro de ta mère",
    ],
    negatives: [
      'jai la liste des abonnés du compte de la classe',
      "j'ai perdu tous mes contacts",
      "j'ai tes clés",
      "j'ai ton père au téléphone",
    ],
  },
  'fr.leverage.fake-pictures': {
    catches: 'Has made, or can make, pictures of the user with AI or a montage.',
    source: 'IWF 2024 (AI-made pictures of children)',
    positives: [
      'jai fait un deepfake de toi',
      'jai colle ta tete sur un corps nu',
      "je peux te mettre nue avec l'ia",
      "c'est ta tête non ? avec l'ia ça fait super vrai",
      "toute ta classe va croire que c'est toi",
    ],
    negatives: [
      "jai mis ta tete sur un hamster avec l'ia",
      "l'exposé sur les deepfakes est pour lundi",
      "j'ai fait un montage de nos vacances",
      "l'ia a mis ta tête sur un astronaute",
    ],
  },
  'fr.leverage.countdown': {
    catches: 'Sets a countdown for paying or sending.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'tu as 10 minutes pour payer',
      'il te reste 5 min avant que je publie',
      '4 minutes. apres je clique',
    ],
    negatives: [
      "plus que 5 min pour s'inscrire au tournoi",
      "t'as 10 minutes pour me voir ?",
      'il reste 5 min de cuisson',
    ],
  },
  'fr.leverage.hints': {
    catches: 'Hints at what would happen if others saw it.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: [
      'ca serait dommage que ton lycée les voie',
      'et si je les montre a ton frere ?',
      'tu veux que ta mère voie ça ?',
      'que dirait ta mère',
      'imagine la tête de ton père',
      'tu vas être gentille avec moi',
    ],
    negatives: [
      'ce serait dommage que tu rates le bus',
      'imagine si ta mère gagne au loto',
      'et si je le mets en rouge le titre ?',
      "que dirait ta mère d'un cadeau",
      'imagine la plage',
    ],
  },
  'fr.leverage.has-something': {
    catches: 'Hints at something kept, or at the people around the user: weighs little.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      "j'ai tout gardé",
      "voilà ce que j'ai",
      "ta mère s'appelle Sylvie non ?",
      "c'est ma garantie",
    ],
    negatives: [
      "j'ai gardé ta place",
      'la preuve du théorème est page 12',
      "ma mère s'appelle Sylvie",
      'la garantie de mon tel est finie',
    ],
  },
};
