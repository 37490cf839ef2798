import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.payment-demand.pay-or-else': {
    catches: 'Demands money, or else.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'paie 200 euros sinon je publie',
      '300 euros ou tout le monde la recoit',
      "tu payes ou j'envoie",
    ],
    negatives: [
      "vous devez payer avant 20h sinon je le vends à quelqu'un d'autre",
      'tu payes ou je paye la pizza ?',
      '20 euros la place ou 35 les deux',
    ],
  },
  'fr.payment-demand.money-for-deletion': {
    catches: 'Demands money for deleting something.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'envoie moi 50€ et je supprime',
      '150 euros et elle disparait',
      '100 euros et cette fois jefface pour de vrai',
      'y a des frais pour supprimer du serveur',
      "paie et tu n'entendras plus parler de nous",
    ],
    negatives: [
      "j'ai payé 5 euros et j'ai supprimé le jeu",
      "10 euros pour supprimer les pubs de l'appli",
      "envoie et je supprime l'ancienne version du jeu",
      'y a des frais de livraison',
    ],
  },
  'fr.payment-demand.prepaid-codes': {
    catches: 'Wants prepaid cards, vouchers, crypto.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'envoie 200e en pcs',
      'achète une carte paysafecard et envoie le code',
      '500 euros demain en crypto',
      'gratte la carte et envoie la photo du code',
      'carte google play, photo du code',
    ],
    negatives: [
      "achete une carte psn pour l'anniv de noa",
      'donne le code promo de la carte fidélité',
      'mon oncle a des bitcoins',
      'mon frère a acheté du bitcoin',
    ],
  },
  'fr.payment-demand.pay-now': {
    catches: 'Presses for money at once.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      "envoie l'argent maintenant",
      "payez l'amende, payez une amende",
      'ta photo nue coûte cher, 80 euros ce soir',
      'prends la carte de ta mère',
      "réglez l'amende de 180 euros",
    ],
    negatives: [
      "j'ai payé une amende de bus",
      "l'argent de la cagnotte arrive maintenant",
      "la photo d'identité c'est 8 euros demain",
      'prends le sac de sport',
    ],
  },
  'fr.payment-demand.asks-money': {
    catches: 'Asks for a sum with a deadline, or for ever more: weighs little alone.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['twint moi 150 balles', '80 de plus', "t'as combien sur ton compte", '0.004 btc'],
    negatives: [
      "j'ai payé 30 par mois la salle",
      '80 de moyenne en latin',
      'twint moi ta part du kebab 8 balles',
      'y a combien de pages',
    ],
  },
};
