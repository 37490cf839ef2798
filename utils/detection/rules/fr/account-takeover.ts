import type { RuleFile } from '../rule.ts';

export const accountTakeover: RuleFile = {
  language: 'fr',
  tells: { tactic: 'account-takeover' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.account-takeover.asks-code',
      patterns: [
        'recevoir un code ..2 donne',
        'code que tu as recu',
        '(envoie|donne) [moi] le code (tiktok|insta|snap|whatsapp)',
        '(donne|envoie|renvoie|dis|file|transfere|repondez) ..6 (code|codes|les deux) ..3 (recu|recevoir|recois|par sms|# chiffres|en capture)',
        'code que tu (viens de|vas) recevoir',
        'tu vas recevoir ..3 code',
        'pour (verifier|recuperer|debloquer|confirmer|activer) (ton|votre|le) (compte|badge)',
      ],
      unless: ['(livreur|portail|colis|mamie|maman|cantine|#4 chiffres)'],
    },
    {
      id: 'fr.account-takeover.asks-password',
      patterns: [
        '(donne|envoie) ..1 (tes|vos) identifiants',
        '(donne|envoie|file|passe|repondez avec|confirme*|il me faut) ..4 (ton|votre) mot de passe',
        '(ton|votre) (identifiant|mail|pseudo) et (ton|votre) mot de passe',
      ],
      unless: ['(wifi|netflix|pronote|disney|spotify|jamais)'],
    },
    {
      id: 'fr.account-takeover.poses-as-support',
      patterns: [
        '(equipe|service|support) ..1 (tiktok|securite|instagram|snapchat)',
        '(ton|votre) compte (sera|va etre) (supprime|suspendu|bloque|desactive)',
        'compte peut etre (certifie|verifie)',
      ],
      unless: ['foot'],
    },
    {
      id: 'fr.account-takeover.poses-as-police',
      patterns: [
        'plainte ..3 contre (vous|toi)',
        '(brigade|police|gendarmerie|interpol) ..6 (amende|payez|convoque*)',
      ],
      unless: ['(expose|film)'],
    },
    {
      id: 'fr.account-takeover.lost-access',
      strength: 'weak',
      patterns: ['perdu ..2 acces', 'mettre ton (numero|mail)', 'je mets ton numero pour'],
    },
  ],
};
