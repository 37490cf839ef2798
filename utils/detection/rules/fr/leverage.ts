import type { RuleFile } from '../rule.ts';

export const leverage: RuleFile = {
  language: 'fr',
  tells: { tactic: 'leverage' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.leverage.has-pictures',
      patterns: [
        'j ai [encore|toujours|deja|garde|bien garde|toutes|tous] ..1 (tes|ta) [petites|vraies|fausses] (photos|photo|nudes|nude|video|videos|captures|screens|images)',
        'j ai ..3 (<nude>|photos intimes|photo intime|videos intimes) [de toi|a toi]',
        'j ai ..2 (captures|screens|screen) de (ta conv|notre conv|nos messages|ce que tu|toi|la conv avec)',
        '(j ai|je garde) ..3 photos que tu m (envoyais|as envoye|avais envoye)',
        '(ta|la) (video|photo) est [toujours|encore] (dans|sur) mon (telephone|tel|pc|ordi)',
        '(voila|regarde) (la|ta) (video|photo|capture) (de toi|c est toi)',
        '(cette|la) (capture|video|photo) c est toi',
      ],
      unless: [
        '@errands',
        '(ski|soiree|hier|samedi|stage|usb|cle|imprime*|identite|cv|drole*|moche*|levres|jete*|supprime*|reussi*|aime*|adore*|like*|vu|vues)',
        '(supprime|efface|perdu|trie|recu|jete|imprime|vu|aime|like|adore) ..3 photos',
      ],
    },
    {
      id: 'fr.leverage.recorded',
      patterns: [
        'je t ai (enregistre|enregistree|filme|filmee|screen|screene|capture|capturee)',
        'jtai (enregistre|enregistree|filme|filmee|screen|screene)',
        'j ai (enregistre|filme|screen|screene) (l appel|la visio|ta cam|notre appel|notre visio|ce que tu as fait|l ecran|tout ce que tu|toute la visio)',
        'j ai tout (enregistre|screen|screene)',
        'j ai fait (une|des) (capture|captures|screen|screens) [de toi|de tout|d ecran de toi]',
        '(tout|visio|appel|cam) (est|a ete|etait) (enregistre|enregistree|filme)',
      ],
      unless: [
        '(cours|match|film|spectacle|concert|but|mariage|danse|prof|choree|serie|emission|chanson|solo)',
        'capture du',
      ],
    },
    {
      id: 'fr.leverage.has-contacts',
      patterns: [
        'j ai [la liste de|toute la liste de|ajoute|trouve|recupere|note] [tous|toute] (tes|ta) (contacts|abonnes|amis|followers|abonnements|liste d amis|liste d abonnes|famille|page)',
        'j ai (la|toute la) liste de [tous] tes',
        '(regarde|voila) ..2 (la|ta) liste (d abonnes|d amis|de contacts|ta|de tes)',
        '(ta liste|la liste) (d abonnes|d amis|de tes)',
        'regarde bien la liste',
        'je (connais|sais|vois) (ton vrai nom|ou (ta|ton) (mere|pere) travaille|qui sont tes parents|ton lycee et)',
      ],
      unless: ['(classe|anniv*|invit*|courses)'],
    },
    {
      id: 'fr.leverage.fake-pictures',
      patterns: [
        '(j ai|je peux|je vais|jai|on a) ..2 (fait|faire|cree|creer|genere|monte|colle|mis|mettre) ..3 (deepfake|montage|montages|fausses photos|fausse photo|nudes|nude|corps nu|un corps) ..2 [de toi|avec ta|avec ton]',
        '(ta tete|ton visage) ..2 (corps nu|nue|nu|corps nue|corps deshabille)',
        '(appli|ia|ai|logiciel|site|bot) ..2 (t a deshabille*|te deshabille*|deshabille|te met nue|nue|les fait toutes seules|les fait toute seule)',
        '(je peux|je vais|jpeux) te (mettre|rendre|faire) nue',
        '(je peux|je vais) te deshabiller avec',
        'regarde ce que j ai fait (avec|de) (tes|ta) (photos|photo)',
        '(deepfake|montage) de toi',
      ],
      unless: ['(hamster|chat|chien|mdr|expose|sticker|meme|dessin|vacances|nos)'],
    },
    {
      id: 'fr.leverage.countdown',
      patterns: [
        '(tu as|il te reste|plus que|vous avez|reste) # (min|minutes|heures|h|mn|sec|secondes|jours) ..1 (pour|avant que|sinon|ou) ..1 (payer|envoyer|obeir|decider|je|j|tout|que je|regler|repondre)',
        '(le compte a rebours|chrono) ..2 (commence|tourne|lance|demarre)',
        '# (minutes|min|heures) ..2 (apres|sinon|et) ..1 (<publish>|je balance|je clique)',
      ],
      unless: ['(inscri*|tournoi|film|bus|cuisson|serie|le four|exam|controle|place*|mot*)'],
    },
    {
      id: 'fr.leverage.hints',
      patterns: [
        '(ca serait|ce serait) (dommage|con|bete|triste) (que|si) ..3 (voie|voient|voit|tombe|sache|sachent|recoive|recoivent|apprenne)',
        '(imagine|tu imagines) [si] <your-people> ..2 (voit|voient|voyait|voyaient|savait|recoit|recoivent|apprend)',
        'tu veux que <your-people> ..1 (voie|voient|sache|sachent|recoive|recoivent)',
        'et si je (les|la|le|l) (montrais|montre|envoyais|envoie|publie|publiais) [a]',
        '(je sais|tu sais) (ce que tu as fait|que tu m as envoye) ..3 (parents|tout le monde)',
        'jai toujours les photos que tu m envoyais',
      ],
      unless: ['(bulletin|surprise|note|cadeau|dessin|chambre)'],
    },
  ],
};
