import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.refused.says-no': {
    catches: 'Says no, plainly, to a wish.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['euh non désolée', "c'est trop tôt", 'je te connais pas', 'non', 'NON', 'non je veux pas'],
    negatives: [
      "non mais c'est trop drôle ce truc que t'as mis hier soir",
      'il a dit non au prof',
      'sinon on y va',
    ],
  },
  'fr.refused.will-not': {
    catches: "Says that they do not want to, can't or won't.",
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: [
      "j'ai pas le droit",
      'mes parents veulent pas',
      "j'ai pas envie",
      'non jveux pas',
      "j'envoie pas ça",
    ],
    negatives: ['je sais pas où est le livre', "j'ai pas fini mon exo", "j'ai pas compris le cours"],
  },
  'fr.refused.stop': {
    catches: 'Asks to stop, to be left alone.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ["va-t'en", "m'écris plus", 'laisse moi tranquille', 'arrete', "c'est bizarre arrêtez ça"],
    negatives: [
      "le bus s'arrête devant le stop",
      'laisse moi la place près du hublot',
      'il arrête pas de pleuvoir',
    ],
  },
  'fr.refused.uneasy': {
    catches: 'Says that it feels wrong.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: [
      "c'est trop bizarre",
      "mal à l'aise là",
      'ça me gêne',
      "jsuis pas à l'aise",
      'tu me fais peur',
    ],
    negatives: ["c'est bizarre ce temps", 'ce film fait peur', 'le bruit le gêne'],
  },
};
