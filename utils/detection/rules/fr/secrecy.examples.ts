import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.secrecy.keep-secret': {
    catches: 'Asks to keep the talk secret.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'faut que ça reste secret',
      "c'est notre petit truc à nous",
      'sois discrète ok',
      "c'est notre petit secret",
      'ça reste entre nous',
      'garde ca pour toi ok',
    ],
    negatives: [
      "en vrai c'est pas un secret que je déteste les maths",
      "c'est le secret de la recette de ma mère",
      "entre nous deux c'est toi le plus fort à FIFA",
      "le secret c'est de mélanger doucement",
    ],
  },
  'fr.secrecy.tell-nobody': {
    catches: 'Asks to tell nobody.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'parle pas de nous à tes potes',
      'arrête de leur raconter nos conv',
      "personne doit savoir qu'on parle",
      'en parle à personne ok',
      'dis le a personne surtout',
      'parle de moi a personne ok',
    ],
    negatives: [
      "je l'ai dit à personne encore, mais j'ai eu mon permis",
      'personne doit arriver en retard demain',
      "j'en parle à personne",
    ],
  },
  'fr.secrecy.hide-from-parents': {
    catches: 'Asks to say nothing to the parents.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'faut rien dire à tes darons',
      "pas besoin d'en parler à la maison",
      "j'veux pas que ta mère tombe dessus",
      'si ta mère apprend ça on se verra plus',
      'dis rien à tes parents',
      'ta mere a pas besoin de savoir',
      'ne préviens pas tes parents',
    ],
    negatives: [
      'faut en parler à tes parents',
      'il parle pas trop avec les gens',
      'dis à ta mère que je passe dimanche',
      'parle en à tes parents au moins',
      "dis rien à papa c'est une surprise",
    ],
  },
  'fr.secrecy.delete-messages': {
    catches: 'Asks to delete the messages.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "oublie pas d'effacer",
      "vide l'historique avant de dormir",
      'supprime nos messages',
      'efface la conv stp',
      'tu effaces tout après ok',
    ],
    negatives: [
      "j'ai effacé le tableau",
      'mon tel a supprimé tous mes messages',
      "j'efface jamais les photos",
      "supprime l'appli si elle bug",
    ],
  },
  'fr.secrecy.cover-story': {
    catches: 'Gives the user a story to tell the parents, or hides a contact.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'trouve une excuse et viens',
      "tu leur dis que t'es chez une copine",
      'change mon nom dans tes contacts',
      'mets un code dessus',
      'dis que je suis ton cousin',
      'dis lui que tu dors chez une copine',
      'mets moi sous le nom de Sophie',
      'laisse ton tel chez toi',
    ],
    negatives: [
      'dis que tu viens demain',
      'dis à Léa que tu viens chez une copine de classe',
      'il dort chez une copine',
      'mets moi sous la pluie et je râle',
    ],
  },
  'fr.secrecy.no-traces': {
    catches: 'Wants a place without traces, where nobody can read along.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'passe en mode éphémère',
      'personne lit nos messages là-bas',
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
  'fr.secrecy.checks-deleted': {
    catches: 'Checks that messages were deleted or that nobody knows; a friend may ask as well.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "t'as bien effacé la conv ?",
      "t'en as parlé à quelqu'un ?",
      "qui est au courant qu'on parle",
    ],
    negatives: [
      "t'as supprimé ton ancien compte ?",
      "t'en as parlé au prof pour le devoir ?",
      "qui sait faire l'exo 3",
    ],
  },
  'fr.secrecy.hints': {
    catches: 'Hints at a secret without saying what: friends do that too, so it weighs little.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['en scred', 'cache tout', 'chut 🤫'],
    negatives: ['tu dis rien depuis ce matin ça va ?', 'il a rien dit en cours', 'la réunion reste publique'],
  },
};
