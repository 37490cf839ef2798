import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.picture-request.ask-photo': {
    catches: 'Asks for an ordinary picture of the user.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'envoie une photo de toi',
      'env tof stp',
      "t'as une photo de toi ?",
      'fais-moi un selfie',
      'tu ressembles à quoi',
      'envoie une tof de toi',
      "t'as pas une photo",
    ],
    negatives: [
      'envoie la photo du devoir stp',
      "j'ai pris une photo du chat",
      'la photo de classe est nulle',
      'tu ressembles à ton frère',
      'photo de classe demain',
    ],
  },
  'fr.picture-request.ask-another': {
    catches: 'Asks for one more picture.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'encore une photo de toi stp',
      "envoie d'autres photos",
      'une autre photo stp',
      "tu peux m'en envoyer une",
      'rien que une stp',
      'encore une photo de toi',
    ],
    negatives: [
      'une autre fois peut-être',
      'encore une minute',
      "d'autres photos du voyage arrivent",
      'encore une question',
      'juste une minute',
      'encore une fois bravo',
      'une autre part de tarte',
    ],
  },
  'fr.picture-request.show-body': {
    catches: 'Asks to see the body, clothed, or to turn.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'une photo en maillot stp',
      'une ou on voit tout ton corps',
      'tourne toi',
      'un selfie dans ton lit',
      'montre tes jambes',
      'et ton uniforme',
      'une photo en maillot',
      'de toi en bikini',
    ],
    negatives: [
      'prends ton maillot pour la piscine',
      "on voit bien le tableau d'ici",
      'un tour de vélo ?',
      'montre ton maillot de foot',
      'on va à la piscine en maillot',
      'montre ton dos au kiné',
    ],
  },
};
