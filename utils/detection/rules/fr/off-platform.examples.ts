import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.off-platform.move-app': {
    catches: 'Wants to go on in another app.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'on continue sur whats',
      'rejoins-moi sur telegram',
      'parlons ailleurs',
      'viens sur snap',
      'on parle sur telegram',
      "jaimerais qu'on parle ailleurs",
    ],
    negatives: [
      "on parle de snap en cours d'EMC",
      "j'ai plus de batterie sur mon tel",
      'il a mis une story sur snap',
      'on va sur Paris demain',
    ],
  },
  'fr.off-platform.asks-handle': {
    catches: 'Asks for the name in another app.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      "c'est quoi ton snap",
      "t'as telegram ?",
      "t'as snap ?",
      "c'est quoi ton snap",
      'passe moi ton insta',
    ],
    negatives: ['snap a planté ce matin', 'ton compte est bien sécurisé ?', 'je peux avoir ton stylo'],
  },
  'fr.off-platform.gives-handle': {
    catches: 'Gives the own name in another app, or asks to be added.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['ajoute moi sur telegram', "mon snap c'est max_demo", 'ajoute moi stp'],
    negatives: ['ajoute du sel et mélange', "ajoute moi au groupe d'histoire", 'mon tel est mort'],
  },
  'fr.off-platform.video-call': {
    catches: 'Wants to go on by video call.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['on fait une visio ?', 'allume ta cam', 'viens en visio'],
    negatives: ['mamie veut faire une visio dimanche', 'le prof fait cours en visio', 'ma cam est cassée'],
  },
  'fr.off-platform.not-here': {
    catches: 'Says that this is no good place to talk.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      "tiktok c'est surveillé",
      'je réponds plus ici',
      'on sera plus tranquille',
      "ici c'est pas safe",
      "tiktok c'est pas privé",
    ],
    negatives: ['on sera mieux au premier rang', "ici c'est pas la bonne salle", "tiktok c'est pas mon truc"],
  },
};
