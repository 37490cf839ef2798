import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.harm-coercion.hurt-yourself': {
    catches: 'Orders the user to hurt themselves.',
    source: 'FBI 2023 (violent online groups)',
    positives: [
      'fais toi mal et envoie la preuve',
      'ecris mon pseudo sur ton bras avec une lame',
      "tu te coupes en live et t'ecris notre nom",
      'marque mon pseudo sur ta peau',
      'tu te brûles la main en direct',
      'fais-lui mal en live',
    ],
    negatives: [
      'fais attention tu vas te faire mal',
      'coupe toi une part de gâteau',
      "tu te fais du mal ? on va voir l'infirmière",
      'marque mes initiales sur le carton',
      'grave mon nom sur la gourde stp',
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
    positives: [
      'avale des cachets devant la cam',
      'monte sur le toit et filme en live',
      'étrangle toi',
      'avale toute la boîte',
      'serre ta ceinture autour du cou',
    ],
    negatives: [
      'prends tes médicaments avant de dormir',
      'monte sur le podium et filme la remise',
      'il étrangle la balle au tennis',
      'serre ta ceinture le bus démarre',
    ],
  },
  'fr.harm-coercion.order': {
    catches: 'Punishes or sets tasks of self-harm.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      "t'es punie, deux jours sans manger",
      'chacun fait un défi, toi tu te fais mal',
      'envoie une photo des coupures',
    ],
    negatives: [
      'je suis punie, plus de téléphone',
      'chacun fait un défi cuisine',
      "une photo des coupures de presse pour l'exposé",
    ],
  },
  'fr.harm-coercion.hints': {
    catches: 'Words that may push to harm oneself: weighs little alone.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'coupe toi',
      'va chercher un rasoir',
      'mange rien pendant 3 jours',
      "t'as pas le droit de manger",
    ],
    negatives: [
      'coupe toi les cheveux',
      'mange rien avant la prise de sang',
      "t'as pas le droit de courir dans le couloir",
      'je me suis coupé le doigt',
    ],
  },
};
