import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.return.new-account': {
    catches: 'Comes back with a new account.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: [
      "j'ai d'autres comptes t'inquiète",
      "nouveau compte c'est moi",
      "c'est moi. nouveau compte, memes photos",
      'c mon 3eme compte',
      "je referai d'autres comptes",
    ],
    negatives: [
      "c mon nouveau compte jai perdu le mdp de l'ancien",
      "j'ai créé un compte pour la classe",
      'ce jeu demande un nouveau compte',
    ],
  },
  'fr.return.you-blocked-me': {
    catches: 'Complains of having been blocked, or says that it does not help.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: [
      'débloque-moi',
      "t'as changé de pseudo pour que je te trouve pas",
      "pk tu m'as bloqué",
      'tu croyais que bloquer ca suffisait ?',
      'ça sert à rien de bloquer, bloquer sert a rien',
    ],
    negatives: ["j'ai bloqué ce compte de spam", 'la porte est bloquée', "tu m'as débloquée c bon ?"],
  },
  'fr.return.cannot-escape': {
    catches: "Says that the user can't get away.",
    source: 'Europol 2017 (online sexual coercion)',
    positives: [
      'je te retrouverai partout',
      "tu peux pas m'échapper",
      "j'arrêterai jamais",
      'je sais comment te retrouver',
    ],
    negatives: [
      "je t'aimerai toujours mon cœur, j'arrêterai jamais",
      'tu te souviens de moi, on était en CM2 ?',
      "ce chien peut pas s'échapper",
    ],
  },
  'fr.return.delete-for-fee': {
    catches: 'Offers to have the pictures removed for a fee: often the same people again.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      "je peux faire supprimer ta vidéo d'internet",
      'Service de suppression de contenu',
      'nous avons trouvé vos photos intimes sur 3 sites',
    ],
    negatives: [
      'tu peux supprimer les photos de mon tel, plus de stockage',
      "on peut retirer la photo de l'album",
      'le service de suppression des déchets passe mardi',
    ],
  },
  'fr.return.me-again': {
    catches: 'Comes back or asks why there is no answer; friends do so as well.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ["c'est encore moi", 'pourquoi tu réponds plus', 'me revoilà'],
    negatives: ["c'est moi qui ai gagné", 'il répond plus au tel', 'me voilà devant le lycée'],
  },
};
