import type { RuleFile } from '../rule.ts';

export const accountTakeover: RuleFile = {
  language: 'fr',
  tells: { tactic: 'account-takeover' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.account-takeover.asks-code',
      patterns: [
        '(donne|envoie|renvoie|dis|file|transfere|transmets|passe|donnes|repondez|copie|lis) ..5 (code|codes|les deux) ..5 (recu|recevoir|recois|sms|# chiffres|verification|tiktok|insta|whatsapp|capture|confirmation)',
        '(vas|viens de|va) (recevoir|recois) ..4 (code|lien) ..6 (donne|envoie|renvoie|dis|transfere|copie|lis|file)',
        '(code|sms) ..3 (recu|recevoir|viens de recevoir|vas recevoir) ..3 (donne|envoie|renvoie|dis)',
        'tu vas recevoir ..2 code ..3 (chiffres|sms|verification|tiktok|insta)',
        'pour (verifier|recuperer|debloquer|securiser|confirmer) (ton|mon|votre) (compte|insta|snap|tiktok)',
      ],
      unless: [
        '(livreur|portail|colis|porte|mamie|maman|papa|pronote|doctolib|carte vitale|relais|banque appelle|4 chiffres)',
      ],
    },
    {
      id: 'fr.account-takeover.asks-password',
      patterns: [
        '(donne|envoie|file|dis|passe|repondez avec|confirme|confirmez|il me faut|il nous faut|entre|entrez|prete) ..1 (ton|votre|tes|vos) ..3 mot de passe',
        '(donne|envoie|file|passe) [moi] ton mot de passe',
        '(ton|votre) (identifiant|mail|pseudo|email) et (ton|votre) mot de passe',
      ],
      unless: ['(wifi|netflix|pronote|disney|spotify|ent|jamais|maman|papa|cantine|canal|prime)'],
    },
    {
      id: 'fr.account-takeover.poses-as-support',
      patterns: [
        '(equipe|service|support|assistance|centre|moderation|moderateur) ..2 (tiktok|securite|instagram|insta|snapchat|snap|meta|discord)',
        '(ton|votre) compte (sera|va etre|est) ..1 (supprime|suspendu|bloque|desactive|ferme|banni) ..5 (sous|dans|si vous|sauf|cliquez|clique|# h|heures)',
        '(compte|profil) ..3 (certifie|certification|verifie) ..8 (identifiant|mot de passe|code|lien)',
        '(activer|obtenir|avoir) ..1 (badge bleu|badge)',
        'ton compte peut etre (certifie|verifie)',
      ],
      unless: ['(foot|club|scout)'],
    },
    {
      id: 'fr.account-takeover.poses-as-police',
      patterns: [
        '(plainte|enquete|mandat|signalement) ..3 (contre|concernant|visant) (vous|toi|votre)',
        '(brigade|police|gendarmerie|interpol|europol|tribunal) ..6 (amende|payez|payer|convoque*|reglez)',
        '(vos|tes) parents seront convoques',
      ],
      unless: ['(expose|film|serie|brevet)'],
    },
    {
      id: 'fr.account-takeover.lost-access',
      strength: 'weak',
      patterns: [
        '(perdu|plus) ..2 (acces|mon compte) ..2 (insta|snap|tiktok|compte)',
        'je mets ton (numero|mail) pour (recuperer|la recup)',
        '(je peux|jpeux) mettre ton (numero|mail)',
      ],
    },
  ],
};
