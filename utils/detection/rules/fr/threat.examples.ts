import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.threat.publish': {
    catches: 'Threatens to publish or pass on pictures or talk.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'je balance tes nudes a tout ton lycée',
      "si tu réponds pas j'envoie tes nudes",
      'je vais partager tes photos à tous tes amis',
      'tes nudes vont finir sur internet',
      'je leur envoie les images',
    ],
    negatives: [
      "j'envoie les photos du match à tout le monde",
      "je poste ta photo d'anniv en story",
      'je montre la vidéo du chat à ta sœur',
      'tes photos de vacances sont en ligne sur le groupe',
    ],
  },
  'fr.threat.publish-yours': {
    catches: 'Says that they will publish, without naming to whom.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'je publie tes photos sur insta',
      'je balance tout à ta mère',
      'tout le monde va voir ta vidéo',
      "si t'en parles à quelqu'un je balance",
      'je fais un compte avec ta photo',
      'jla mets sur telegram',
      'je tague ton collège',
    ],
    negatives: [
      'je publie mes photos sur insta',
      'je montre la recette à ta mère',
      "tout le monde va voir le feu d'artifice",
      'si tu veux je te montre',
      'je poste une story ce soir',
      'je balance tout à la poubelle',
      'je vais tout mettre dans ma valise',
    ],
  },
  'fr.threat.publish-unless': {
    catches: 'Do this, or the pictures go out.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'envoie une autre ou je poste celle la',
      '100 euros ou ton pere les voit',
      'fais le sinon tout le monde reçoit la vidéo',
      'une dernière ou je balance tout',
      'sinon toute la classe voit la vidéo',
    ],
    negatives: [
      'range ta chambre sinon tout le monde voit ton bazar',
      'supprime ou je mets celle où tu dors la bouche ouverte',
      'dépêche sinon on rate le bus',
      'sinon tout le monde voit le film samedi',
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
      'tout le lycée saura ce que tu fais',
    ],
    negatives: [
      "sinon je dis à ta mère de passer te prendre, c'est pour la surprise",
      'je dis à tout le monde de venir samedi',
      'il va leur dire demain',
      'tout le lycée sera là pour la grève',
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
    positives: [
      'je vais gâcher ta vie',
      'ta vie est finie si tu paies pas',
      "tu m'appartiens maintenant",
      'je détruis ta réputation',
    ],
    negatives: [
      'ce jeu va détruire ma vie sociale mdr',
      'je vais détruire ton équipe à fifa',
      'sa réputation est bonne',
      'il va te détruire aux échecs',
    ],
  },
  'fr.threat.obey': {
    catches: 'Claims power over the user, or hints at harm to those around.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'tu fais ce que je dis',
      "t'es ma chose",
      "tu vas m'obéir maintenant",
      'il va arriver un malheur à ta petite soeur',
    ],
    negatives: [
      'tu fais ce que tu veux',
      'le prof décide de la note',
      'il va arriver à ta gare vers midi',
      'ton chien obéit bien maintenant',
    ],
  },
  'fr.threat.menace': {
    catches: 'Vague menaces, and words that say where the user can be found: weighs little.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ["je sais où t'habites", "t'as plus le choix", "j'ai ton adresse", 'tu vas le regretter'],
    negatives: [
      'je sais où est la gare',
      "t'as le choix entre deux menus",
      "j'ai ton livre",
      'tu vas voir le film ce soir ?',
    ],
  },
};
