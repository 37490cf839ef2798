import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.intimate-request.ask-nude': {
    catches: 'Asks for an intimate picture by its usual name.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['envoie un nude', 'envoi moi des nudes stp', 'nude ? 🔥📸', ['envoie', 'un', 'nude']],
    negatives: [
      "j'ai acheté un rouge à lèvres nude",
      "il m'a demandé un nude",
      'la palette nude est en promo, envoie le lien',
      "envoie jamais de nude à quelqu'un",
    ],
  },
  'fr.intimate-request.undressed-picture': {
    catches: 'Asks for a picture without clothes or in underwear.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      "tu m'envoies une photo sans ton haut ?",
      'une photo de toi en sous-vêtements',
      'fais voir une photo de toi sans habits',
      ['tu peux', "m'envoyer", 'une photo', 'sans ton haut'],
    ],
    negatives: [
      'montre la plage, pieds nus dans le sable la chance',
      'tes culottes sont en promo je prends quelle taille',
      'envoie une photo de la jupe sans rien dire à maman',
      'une photo du pull sans étiquette stp',
    ],
  },
  'fr.intimate-request.undress-on-cam': {
    catches: 'Asks to undress, before the camera or at all.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['enleve ton haut devant la cam', 'déshabille toi', 'mets toi en sous-vêtements en visio'],
    negatives: [
      'enlève ton pull',
      'enlève ton t-shirt il est sale je fais une machine',
      'allume ta cam pour la réunion de groupe',
    ],
  },
  'fr.intimate-request.wants-to-see-body': {
    catches: 'Says that they want to see the body or the user undressed.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['jveux te voir sans ton haut', 'montre ton corps', "j'ai envie de te voir nue"],
    negatives: [
      'je veux te voir demain à la gare',
      'ton corps a besoin de sommeil',
      'montre ton corps de texte en times new roman',
    ],
  },
};
