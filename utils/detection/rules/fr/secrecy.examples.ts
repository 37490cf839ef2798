import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.secrecy.keep-secret': {
    catches: 'Asks to keep the talk secret.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ["c'est notre petit secret", 'ça reste entre nous', 'garde ca pour toi ok'],
    negatives: [
      "c'est le secret de la recette de ma mère",
      "entre nous deux c'est toi le plus fort à FIFA",
      "le secret c'est de mélanger doucement",
    ],
  },
  'fr.secrecy.tell-nobody': {
    catches: 'Asks to tell nobody.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['en parle à personne ok', 'dis le a personne surtout', 'parle de moi a personne ok'],
    negatives: [
      "je l'ai dit à personne encore, mais j'ai eu mon permis",
      'personne doit arriver en retard demain',
      "j'en parle à personne",
    ],
  },
  'fr.secrecy.hide-from-parents': {
    catches: 'Asks to say nothing to the parents.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['dis rien à tes parents', 'ta mere a pas besoin de savoir', 'ne préviens pas tes parents'],
    negatives: [
      'dis à ta mère que je passe dimanche',
      'parle en à tes parents au moins',
      "dis rien à papa c'est une surprise",
    ],
  },
  'fr.secrecy.delete-messages': {
    catches: 'Asks to delete the messages.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['supprime nos messages', 'efface la conv stp', 'tu effaces tout après ok'],
    negatives: [
      'mon tel a supprimé tous mes messages',
      "j'efface jamais les photos",
      "supprime l'appli si elle bug",
    ],
  },
  'fr.secrecy.cover-story': {
    catches: 'Gives the user a story to tell the parents, or hides a contact.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'dis lui que tu dors chez une copine',
      'mets moi sous le nom de Sophie',
      'laisse ton tel chez toi',
    ],
    negatives: [
      'dis à Léa que tu viens chez une copine de classe',
      'il dort chez une copine',
      'mets moi sous la pluie et je râle',
    ],
  },
  'fr.secrecy.no-traces': {
    catches: 'Wants a place without traces, where nobody can read along.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'ici ca laisse des traces',
      "en messages qui s'effacent c'est mieux",
      'elle verra rien la bas',
    ],
    negatives: [
      'le stylo laisse des traces sur la feuille',
      "il dit qu'il voit rien sans lunettes",
      'les messages du prof sont longs',
    ],
  },
  'fr.secrecy.just-for-me': {
    catches: 'Promises that it stays between the two.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ["c'est juste pour moi", 'je la montre a personne', 'promis je la garde pour moi'],
    negatives: ['un café juste pour moi et une eau', 'je la montre à toute la classe', "garde m'en une part"],
  },
};
