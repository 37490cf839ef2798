import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.sexual-talk.experience': {
    catches: 'Asks about sexual experience.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "t'es encore vierge ?",
      "t'as déjà couché avec qqn ?",
      'tas deja fait des trucs avec un mec ?',
      "c'est quoi ta taille de soutif",
      "t'as jamais eu envie de sexe ?",
      "t'as des fantasmes ?",
    ],
    negatives: [
      "t'es du signe de la vierge",
      "t'as déjà fait du ski ?",
      "ma première fois au stade c'était fou",
      "tu l'as déjà fait l'exo ?",
      "c'est quand ta première fois au ski",
    ],
  },
  'fr.sexual-talk.wear-under': {
    catches: 'Asks what the user wears, under the clothes or in bed.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'tu portes quoi la',
      'et en dessous ?',
      'tu dors en quoi',
      'tu dors avec quoi',
      "t'as quoi sous ton pull",
    ],
    negatives: [
      'tu portes quoi ce soir pour la fête',
      'le chat dort en boule',
      'regarde en dessous du lit',
      'tu portes quoi pour le mariage',
      'tu mets quoi à la soirée',
    ],
  },
  'fr.sexual-talk.desire': {
    catches: 'Says that the user arouses them, or what they would do.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "tu m'excites",
      'jai trop envie de toi',
      "jveux t'embrasser et te toucher",
      "j'ai envie de coucher avec toi",
      "tu m'imagines dans ton lit",
      "j'aimerais être sous la couette avec toi",
    ],
    negatives: [
      "j'ai envie de toi dans mon équipe",
      "j'ai envie de te voir gagner",
      'tu es chaude pour le laser game ?',
      "t'as envie d'une glace ?",
      'je vais coucher les petits',
    ],
  },
  'fr.sexual-talk.teach': {
    catches: 'Offers to teach sexual things.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "je peux t'apprendre des choses",
      "t'aimerais essayer avec moi ?",
      'tu veux essayer avec moi',
    ],
    negatives: [
      "je peux t'apprendre à jouer de la guitare",
      'tu veux réviser avec moi',
      'je vais te montrer le chemin',
    ],
  },
  'fr.sexual-talk.words': {
    catches: 'Words for talk about sex by message.',
    source: 'e-Enfance / 3018, 2024 (leaflets)',
    positives: ['on fait un sexto ?', 'tu veux parler de sexe ?', 'un jeu coquin ?'],
    negatives: [
      'le cours sur la sexualité est jeudi',
      'le chocolat est chaud',
      'tu as signé pour le débat sur le sexisme ?',
    ],
  },
};
