import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.secrecy.keep-secret': {
    catches: 'Asks to keep the talk secret.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "c'est notre petit secret",
      'en parle à personne ok',
      'ça reste entre nous',
      'dis rien à tes parents',
    ],
    negatives: [
      "c'est le secret de la recette de ma mère",
      "je l'ai dit à personne encore, mais j'ai eu mon permis",
      "entre nous deux c'est toi le plus fort à FIFA",
    ],
  },
  'fr.secrecy.delete-messages': {
    catches: 'Asks to delete the messages.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['supprime nos messages', 'efface la conv stp', 'supprime tout après'],
    negatives: [
      'mon tel a supprimé tous mes messages',
      "j'efface jamais les photos",
      "supprime l'appli si elle bug",
    ],
  },
};
