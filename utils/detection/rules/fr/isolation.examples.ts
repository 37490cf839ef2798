import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.isolation.asks-alone': {
    catches: 'Asks whether the user is alone; friends ask as well, so it weighs little.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ["t'es seule là ?", 't seul chez toi ce soir ?', 'tes parents sont là ?'],
    negatives: ["je suis seule en salle d'étude", 'il est seul à la table', 'les parents sont à la réunion'],
  },
  'fr.isolation.alone-in-room': {
    catches: 'Wants the user alone behind a closed door.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'va dans ta chambre et ferme la porte à clé',
      "mets-toi à l'écart",
      'tu dors seule dans ta chambre ?',
      'ferme la porte de ta chambre',
      'personne dans la maison ?',
    ],
    negatives: [
      'va dans la cuisine',
      "ferme la porte il y a un courant d'air",
      'range ta chambre',
      'y a personne au stade',
    ],
  },
  'fr.isolation.parents-check-phone': {
    catches: 'Asks whether parents look into the phone, to know who could see the talk.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      "t'as le contrôle parental sur ton tel ?",
      "quelqu'un a ton code ?",
      'ton tel est surveillé ?',
      'tes parents regardent ton tel des fois ?',
      'ta mère check tes messages ?',
      'ta mere elle check tiktok non ?',
    ],
    negatives: [
      "ma mère regarde mes messages c'est abusé",
      'fais gaffe ma mère lit mes messages',
      'la prof surveille les téléphones',
    ],
  },
  'fr.isolation.parents-away': {
    catches: 'Counts on the time when the parents are away or asleep.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'tes vieux sont couchés ?',
      'appelle quand ta mère sera partie',
      "on s'appelle quand tes parents dorment",
      'jpasse quand ils sont partis',
      'tes parents dorment ?',
    ],
    negatives: [
      'mes parents dorment parle moins fort',
      "quand mes parents sont partis j'ai pleuré",
      'quand tes parents arrivent on mange',
    ],
  },
  'fr.isolation.against-family': {
    catches: 'Sets the user against family and friends.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "t'écoutes trop ta mère",
      "t'es mieux sans eux",
      'tes parents te laissent rien faire',
      'lâche tes copines',
      "c'est elle ou moi",
      'arrête de traîner avec tes potes',
      'toi et moi contre le monde',
      'tes copines elles te comprennent pas moi si',
      'ta mere veut juste te controler',
      'elle te respecte pas',
    ],
    negatives: [
      "c'est moi ou il fait froid",
      'mes parents me comprennent pas',
      "le prof respecte pas l'horaire",
      "ta mère t'attend en bas",
    ],
  },
  'fr.isolation.only-me': {
    catches: 'Says that only they understand or love the user.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "parle qu'à moi",
      'je te veux que pour moi',
      'moi je te trahirai jamais',
      'ya que moi qui t aime vraiment',
      'personne te comprend comme moi',
      "t'as besoin de personne d'autre",
    ],
    negatives: [
      'y a que moi qui ai fait le devoir',
      'personne comprend ce prof',
      "j'ai besoin de personne pour porter mon sac",
    ],
  },
  'fr.isolation.trust-me': {
    catches: 'Offers to be the one who understands; comforting friends speak so too.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['tu peux tout me dire tu sais', 'ils comprendraient pas', 'fais-moi confiance'],
    negatives: ["j'ai pas confiance en lui", 'elle comprend pas les maths', "dis-moi l'heure du match"],
  },
};
