import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.meeting.meet-secretly': {
    catches: 'Wants to meet alone, in secret or in an odd place.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'sors par la fenêtre',
      'on se voit dans ma voiture',
      'fais le mur',
      'on se voit juste toi et moi',
      "on pourrait se voir a l'hotel",
      'on se retrouve samedi au parking',
    ],
    negatives: [
      'le mur est tombé',
      'on se voit demain en cours',
      "l'hôtel du voyage scolaire est nul",
      'on se capte à 14h devant la fnac',
    ],
  },
  'fr.meeting.come-to-mine': {
    catches: 'Asks the user to come home; friends do as well, so it weighs little.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['viens chez moi ce soir', 'tu peux passer chez moi', 'jviens chez toi'],
    negatives: ['tu viens chez mamie dimanche ?', 'chez moi il pleut', 'viens au stade'],
  },
  'fr.meeting.pick-up': {
    catches: 'Wants to pick the user up by car, at school or at the station.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'je te paie un uber',
      'je viens en voiture samedi',
      'je viens te chercher en voiture apres les cours',
      'jte prends a la gare',
      'monte dans ma voiture',
    ],
    negatives: [
      'maman vient me chercher à 17h',
      'papa vient te chercher en voiture',
      'on prend le train à la gare',
    ],
  },
  'fr.meeting.parents-out': {
    catches: 'Wants to come when the parents are away.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "je serai rentré avant qu'ils se lèvent",
      'viens quand y a personne',
      'on peut se voir quand tes parents sont pas là ?',
      'viens chez moi samedi ya personne',
      "jviens te voir une fois qu'ils sont partis",
    ],
    negatives: [
      'viens y a personne à la bibliothèque',
      'mes parents rentrent quand tu passes ?',
      'je passe avant le cours',
    ],
  },
  'fr.meeting.come-alone': {
    catches: 'Wants the user to come alone.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'viens seule demain',
      'ramène personne ok',
      'viens au lac ce soir seule',
      "tu viens seule d'accord",
      'ramene personne',
    ],
    negatives: ['je viens seule à la danse', 'il est venu seul', 'personne vient au foot ce soir ?'],
  },
  'fr.meeting.see-in-real': {
    catches: 'Would like to meet in real life.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['on pourrait se voir en vrai', "j'aimerais te rencontrer un jour", 'on se voit irl ?'],
    negatives: ["en vrai c'est un bon film", 'je vais voir le match samedi', 'on va voir mamie ce soir'],
  },
  'fr.meeting.waits-for-you': {
    catches: 'Waits or drives somewhere for the user; friends and family do as well.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ["je t'attends au coin de ta rue", "je t'attends en bas de chez toi", 'juste nous deux'],
    negatives: ["maman m'attend à la gare", 'on se voit au lycée', 'prends le bus de 8h'],
  },
  'fr.meeting.asks-to-meet': {
    catches: 'Wants to see the user in person; ordinary between friends, so it weighs little.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['on peut se rencontrer ?', 'on se voit mercredi ?', 'on se voit quand ?'],
    negatives: ['on se voit en cours', "j'ai envie de voir ce film", "je l'ai vu hier au gymnase"],
  },
};
