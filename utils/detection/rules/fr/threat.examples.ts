import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.threat.publish': {
    catches: 'Threatens to publish or pass on pictures or talk.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'je balance tes nudes a tout ton lycée',
      "si tu réponds pas j'envoie tes nudes",
      'je vais partager tes photos à tous tes amis',
    ],
    negatives: [
      "j'envoie les photos du match à tout le monde",
      "je poste ta photo d'anniv en story",
      'je montre la vidéo du chat à ta sœur',
    ],
  },
  'fr.threat.publish-yours': {
    catches: 'Says that they will publish, without naming to whom.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'je publie tes photos sur insta',
      'je balance tout à ta mère',
      'tout le monde va voir ta vidéo',
    ],
    negatives: [
      'je publie mes photos sur insta',
      'je montre la recette à ta mère',
      "tout le monde va voir le feu d'artifice",
    ],
  },
  'fr.threat.publish-unless': {
    catches: 'Do this, or the pictures go out.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'envoie une autre ou je poste celle la',
      '100 euros ou ton pere les voit',
      'fais le sinon tout le monde reçoit la vidéo',
    ],
    negatives: [
      'range ta chambre sinon tout le monde voit ton bazar',
      'supprime ou je mets celle où tu dors la bouche ouverte',
      'dépêche sinon on rate le bus',
    ],
  },
  'fr.threat.obey-or-else': {
    catches: 'Orders to obey, or else.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: [
      "tu m'obeis ou j'envoie la video",
      'fais ce que je te demande ou tu verras',
      'tu vas être mon esclave maintenant',
    ],
    negatives: [
      'tu fais ce que tu veux ou tu demandes',
      'fais ce que je dis pas ce que je fais',
      'dans le jeu tu vas être mon esclave mdr',
    ],
  },
  'fr.threat.tell-everyone': {
    catches: 'Threatens to tell others: outing, rumours.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: [
      'envoie une photo ou je leur dis',
      "sinon jdis a tout le monde que t'es une coincée",
      'fais ce que je te demande ou demain toute ta classe le sait',
    ],
    negatives: [
      "sinon je dis à ta mère de passer te prendre, c'est pour la surprise",
      'je dis à tout le monde de venir samedi',
      'il va leur dire demain',
    ],
  },
  'fr.threat.comes-to-you': {
    catches: 'Threatens to come to the home or the school.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: [
      'reviens sur snap ou jviens devant ton college',
      'sinon on vient chez toi',
      'réponds ou je débarque chez toi',
    ],
    negatives: [
      "sinon on vient chez toi pour l'anniv",
      'je viens chez toi demain',
      'ou je passe chez toi avec le ballon',
    ],
  },
  'fr.threat.harm-family': {
    catches: 'Threatens the family, or to give away the address.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: [
      'ca va mal se passer pour ta petite soeur',
      'ou je publie ton adresse',
      'fais la vidéo ou jpirate ton compte',
    ],
    negatives: [
      "sinon on vient chez toi pour l'anniv",
      "ça va mal finir pour l'équipe ce match",
      'ou je passe chez toi avec le ballon',
    ],
  },
  'fr.threat.ruin-life': {
    catches: "Says that they will ruin the user's life.",
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['je vais gâcher ta vie', 'ta vie est finie si tu paies pas', "tu m'appartiens maintenant"],
    negatives: [
      'ce jeu va détruire ma vie sociale mdr',
      'je vais détruire ton équipe à fifa',
      'sa réputation est bonne',
    ],
  },
};
