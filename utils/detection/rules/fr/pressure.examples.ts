import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.pressure.if-you-loved': {
    catches: 'Makes love or trust depend on doing it.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "si tu m'aimais vraiment tu le ferais",
      "t'as pas confiance en moi c ca ?",
      'si tu me fais confiance tu le fais',
    ],
    negatives: [
      'si tu aimes le chocolat prends en',
      'aie confiance en toi',
      "si tu m'appelles demain réveille moi",
    ],
  },
  'fr.pressure.others-do-it': {
    catches: 'Says that everybody does it, or that another would.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'tout le monde le fait',
      'toutes les filles le font',
      'jvais voir ailleurs, une autre le fera',
      "toutes les autres l'ont fait",
      'y en a plein qui diraient oui',
    ],
    negatives: [
      'tout le monde fait la queue',
      "les autres font l'exo 3",
      'un autre le fera, le devoir est pour lundi',
      'plein de gens viennent à la fête',
    ],
  },
  'fr.pressure.prove-it': {
    catches: 'Asks for a proof of love, trust or courage.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ["prouve que tu m'aimes", 'prouve le alors', "je parie que t'oses pas", 'prouve le'],
    negatives: [
      'prouve que tu sais jongler 50 fois',
      'montre que le triangle est rectangle',
      "j'ose pas demander au prof",
    ],
  },
  'fr.pressure.not-shy': {
    catches: 'Mocks the hesitation.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'fais pas ta timide',
      'fais pas ta gamine',
      "t'es trop coincée",
      "t'es qu'une gamine",
      'fais pas ta sainte',
    ],
    negatives: [
      'il est timide ton chat',
      "sois pas timide à l'oral d'anglais",
      'fais pas le bébé chat dans la vidéo',
      'le prof est pas drôle',
    ],
  },
  'fr.pressure.last-chance': {
    catches: 'Sets a last chance, or threatens to leave.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'dernière chance apres jte parle plus',
      'fais le sinon je te quitte',
      'une derniere photo et jte laisse',
      'sinon je te ghost',
      "c'est fini entre nous si tu refuses",
    ],
    negatives: [
      "dernière chance de s'inscrire au tournoi",
      'je te laisse, bus',
      'sinon on mange une pizza',
      "sinon c'est fini à quelle heure",
    ],
  },
  'fr.pressure.guilt': {
    catches: 'Makes the user feel guilty.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "après tout ce que j'ai fait pour toi",
      'tu me dois bien ça',
      'je croyais que tu étais mature',
      'tu me dois ben ça',
      'si tu refuses je vais faire une connerie',
      'tu vas tout gâcher pour une photo',
    ],
    negatives: [
      'tu me dois 6 balles du kebab',
      'je croyais que tu étais au foot',
      "après tout ce que j'ai mangé je dors",
      'tu me dois 5 euros du mcdo',
    ],
  },
  'fr.pressure.insists': {
    catches: 'Insists after a no; plain begging is everyday talk, so it weighs little.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'allez stp juste une',
      'steuplait juste un',
      'et alors envoie',
      "c'est qu'une photo",
      'fais un effort',
    ],
    negatives: [
      'allez les bleus !',
      'juste une question pour le devoir',
      'aller au cinéma demain ?',
      "c'est rien, juste un exo",
      'dépêche on va rater le bus',
    ],
  },
};
