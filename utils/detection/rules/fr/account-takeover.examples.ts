import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'fr.account-takeover.asks-code': {
    catches: 'Asks for a login code that came by message.',
    source: 'Cybermalveillance.gouv.fr 2024 (hameçonnage, comptes piratés)',
    positives: [
      'tu vas recevoir un code à 6 chiffres par sms',
      'donne moi le code que tu viens de recevoir',
      'envoie moi le code recu par sms',
      'lisez-moi les chiffres sur votre lecteur de carte',
      'tu vas recevoir un lien par sms, copie-le moi',
      'screen le code et shoote-le-moi',
    ],
    negatives: [
      "c'est quoi le code du portail",
      'le livreur demande le code à 4 chiffres',
      'envoie ton code ami switch',
      'envoie le code promo',
      'donne le code de la classe kahoot',
      'donne jamais le code par sms',
    ],
  },
  'fr.account-takeover.asks-password': {
    catches: 'Asks for the password.',
    source: 'Cybermalveillance.gouv.fr 2024 (hameçonnage, comptes piratés)',
    positives: [
      'donne ton mdp',
      'il me faut ton identifiant et ton mot de passe',
      'répondez avec votre mot de passe et le code',
      'faut que jme co a ton compte',
      "c'est quoi ton mot de passe",
      'donne le mdp',
    ],
    negatives: [
      'c quoi le mdp netflix',
      'donne le mot de passe du wifi',
      'change ton mot de passe il est trop simple',
      'change ton mot de passe au cas où',
      'c quoi le mot de passe du wifi',
    ],
  },
  'fr.account-takeover.poses-as-support': {
    catches: 'Poses as the support of the platform.',
    source: 'Cybermalveillance.gouv.fr 2024 (hameçonnage, comptes piratés)',
    positives: [
      'Bonjour, équipe sécurité TikTok',
      'votre compte sera supprimé sous 24h',
      'ton compte peut etre certifié',
      'faut cliquer sur le lien puis se connecter avec ton insta',
      'activité suspecte sur votre compte',
      'votre compte jeune est bloqué suite à une fraude',
    ],
    negatives: [
      'mon compte a été supprimé par erreur',
      "l'équipe de foot a un tiktok",
      'le badge de la cantine marche plus',
      'clique sur le lien pour le zoom du cours',
    ],
  },
  'fr.account-takeover.poses-as-police': {
    catches: 'Poses as the police with a complaint or a fine.',
    source: 'Cybermalveillance.gouv.fr 2024 (hameçonnage, comptes piratés)',
    positives: [
      'Une plainte a été déposée contre vous',
      'police nationale, vous devez payer une amende',
      'interpol : payez ou nous ouvrons une enquête contre vous',
    ],
    negatives: [
      'ma mère a porté plainte',
      'la police fait des contrôles devant le lycée',
      'mon père a eu une amende',
    ],
  },
  'fr.account-takeover.lost-access': {
    catches: 'Asks for help to get back into an account: the usual first line of a takeover.',
    source: 'Cybermalveillance.gouv.fr 2024 (hameçonnage, comptes piratés)',
    positives: [
      'coucou jai perdu mon acces insta',
      'je mets ton numéro pour récupérer',
      'jpeux mettre ton mail ?',
    ],
    negatives: ["j'ai perdu mon sac au gymnase", 'je mets ton nom sur la liste', 'il a perdu ses clés'],
  },
};
