import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.reciprocity-bait.sends-first': {
    catches: 'Sends or offers a picture first, to get one back.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      "je t'envoie la mienne en premier",
      "si je t'envoie une photo tu m'envoies aussi ?",
      'jtenvoie une photo nu et toi pareil',
      "t'as reçu la mienne ?",
      "j'attends la tienne",
      'je me dévoile en premier, à toi',
      "si j'envoie tu envoies ?",
    ],
    negatives: [
      "jtenvoie mon cours d'anglais et toi celui de philo ?",
      "je t'envoie la vidéo du match et toi la photo d'équipe",
      "je t'envoie le lien",
      "j'ai envoyé la liste, à toi de choisir",
      "j'attends ta réponse pour samedi",
    ],
  },
  'fr.reciprocity-bait.your-turn': {
    catches: "Says that it is the user's turn to send or undress.",
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'a ton tour, même chose',
      "à toi d'enlever le haut",
      'tu me dois une photo',
      "montre ce que t'as toi",
      'même genre de pic',
      'à toi de te dévoiler',
    ],
    negatives: [
      'à ton tour de jouer',
      'a toi montre ta tete de bébé',
      'à toi de faire la vaisselle',
      'à toi de jouer',
      "c'est ton tour de faire la vaisselle",
    ],
  },
  'fr.reciprocity-bait.swap': {
    catches: 'Proposes a swap of pictures.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'on fait un échange de photos ?',
      'tes chaud pour un echange',
      'photo contre photo',
      "on s'en envoie une chacun",
      'une photo contre une photo',
    ],
    negatives: [
      'on fait un échange de skins ?',
      "l'échange scolaire est en mai",
      "vas y lance l'échange",
      'on échange nos places ?',
    ],
  },
  'fr.reciprocity-bait.verify-real': {
    catches: 'Wants a picture as proof that the user is real.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      "prouve que t'es réelle",
      'photo avec un papier et mon prénom',
      'ya trop de fakes envoie une photo pour voir',
      "comment je sais que t'es pas un bot",
      'fais une photo avec trois doigts',
    ],
    negatives: [
      'prouve que tu sais nager',
      'un papier avec ton prénom sur ta table de classe',
      'ce compte est un fake',
      'prouve que le triangle est un vrai isocèle en maths',
    ],
  },
  'fr.reciprocity-bait.turn-of-what': {
    catches: 'Claims a turn or fairness without saying for what: weighs little.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ["maintenant c'est toi", 'ton tour', "c'est donnant donnant", "bah c'est pas juste"],
    negatives: [
      "maintenant c'est toi le chat, cours",
      'ton tour de faire la vaisselle',
      "moi je l'ai fait hier l'exo",
      "c'est pas juste une question de notes",
    ],
  },
};
