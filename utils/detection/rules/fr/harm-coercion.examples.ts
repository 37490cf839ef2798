import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.harm-coercion.hurt-yourself': {
    catches: 'Orders the user to hurt themselves.',
    source: 'FBI 2023 (violent online groups)',
    positives: [
      'fais toi mal et envoie la preuve',
      'ecris mon pseudo sur ton bras avec une lame',
      "tu te coupes en live et t'ecris notre nom",
    ],
    negatives: [
      'fais attention tu vas te faire mal',
      'coupe toi une part de gâteau',
      "tu te fais du mal ? on va voir l'infirmière",
    ],
  },
  'fr.harm-coercion.hurt-others': {
    catches: 'Orders the user to hurt others or an animal.',
    source: 'FBI 2023 (violent online groups)',
    positives: [
      'frappe ton chat devant la cam',
      'frappe ton petit frere devant la cam',
      'tue ton hamster et filme',
    ],
    negatives: [
      'tape ton frère à la manette mdr',
      'le chien de ta sœur est devant la porte',
      'frappe à la porte devant',
    ],
  },
  'fr.harm-coercion.live-proof': {
    catches: 'Demands dangerous acts live, as a proof.',
    source: 'FBI 2023 (violent online groups)',
    positives: ['avale des cachets devant la cam', 'monte sur le toit et filme en live', 'étrangle toi'],
    negatives: [
      'prends tes médicaments avant de dormir',
      'monte sur le podium et filme la remise',
      'il étrangle la balle au tennis',
    ],
  },
};
