import type { RuleFile } from '../rule.ts';

export const offer: RuleFile = {
  language: 'fr',
  tells: { tactic: 'offer' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.offer.pays-for-pictures',
      patterns: [
        'pay* ..2 (pour|par|contre) ..1 (<photo>|<nude>|contenu*|pieds)',
        '# <euros> (par|la|le|l|pour une|pour des|pour ta|pour tes|contre une|contre|si tu|chaque|pour voir|pour un) [petite|bonne|ta] (<photo>|<nude>|live|appel|cam|visio|video|pieds|call|show|envo*|montr*|viens|acceptes|fais|enleve*)',
        'je te (paie|donne|file|vire) si tu m envo*',
        '(je te|jt|je t|on te|peux te|vais te) (paie|donne|offre|file|paye|vire|achete|envoie|recharge|prends) ..4 (si|contre|pour|en echange) ..4 (<photo>|<nude>|cam|te voir|visio|live|video|seance|nuit|moment|faveur|montr*|envo*|gentil*|cool avec)',
        '(contre|en echange) ..1 (d un|d une|une|de|des|un|tes|ta) [petit|petite|autre|bonne|beau|belle] (contenu|service|faveur|bisou|calin|appel|live|<photo>|<nude>|show)',
        'en echange (tu|je veux|de quoi|il me faut|t|juste)',
        'gagner ..3 (tes photos|tes videos|ton corps|tes pieds|la cam)',
        '(comment|moyen*|facon*|de quoi) ..2 (me remercier|tu me remercies|me rendre la pareille)',
      ],
      unless: ['(identite|album|impression|vinted|cours|exo|devoirs|dm de)'],
    },
    {
      id: 'fr.offer.easy-money',
      patterns: [
        'tu (seras|es|serais) [bien] paye*',
        'tu (gagnes|gagneras|toucheras|touches|auras) [facile*] # [#] (<euros>|par)',
        '(tu (veux|peux|pourrais|vas)|envie de|pense a|comment|te faire) ..2 (gagner|faire) ..3 (argent|thune*|fric|ble|sous|oseille|moula|cash|maille|biff)',
        '(argent|thune*|fric|maille|biff|moula|cash|oseille|sous) (facile*|rapide*|tranquille)',
        'te faire ..2 (de l argent|des thunes|du fric|# <euros>|des sous|de la thune)',
        'gagner ..2 (beaucoup|plein|gros|argent|# [#] <euros>|bien sa vie)',
        '(contrat|job|boulot|taf|mission|plan) ..1 (de # <euros>|bien paye|facile|tranquille|sans bouger|remunere|paye cash|discret|a domicile)',
        '# [#] (<euros>|piasses) ..1 (par (jour|semaine|photo|seance)|la (semaine|journee|seance)|cash|facile*|pour (toi|commencer|un ptit|un petit|une petite))',
        '(sugar daddy|sugardaddy|papa gateau)',
        '(je t|je te|je peux t|je peux te|on peut t) ..1 (aider|aide|soutenir|entretenir|entretiens|gate|gater|depanne*) ..2 (financierement|avec l argent|argent|pour l argent|tes besoins|comme une princesse)',
        '(je te|je t|jte) (verse|vire|fais un virement|rince|gate)',
      ],
      unless: ['(chacun|cagnotte|vinted|arnaque|remboursement|rembourse*|mes parents|babysit*|baby sitting)'],
    },
    {
      id: 'fr.offer.gifts',
      patterns: [
        'tu auras ..2 (cadeau*|# <euros>|surprise|<currency>|iphone)',
        '(je te|jt|je t|jte|peux te|peux t|vais te|vais t|pourrais t|pourrais te|veux t|veux te|on t) ..1 (offr*|paie|paye|payer|achet*) ..4 (iphone|tel|telephone|hotel|voyage|concert|ps5|bijou*|sac|ce que tu veux|tout ce|airpods|sneakers|jordan*|baskets|sape*|fringues|forfait|sim|recharge|place*|billet*|parfum|makeup|maquillage|console|manette|ordi|tablette|montre)',
        '(je te|je t|jte|peux te|vais te) ..1 (prends|donne|file|ramene|amene|apporte|trouve|achete) ..3 (iphone|airpods|ps5|sneakers|jordan*|forfait|recharge|alcool|vodka|puff*|clopes|vape|weed|beuh|shit)',
        '(je t offre|jtoffre|jte l offre|je te l offre|je t offrirai*|je te l acheterai*) [un truc|un cadeau|tout]',
        'quel ..1 tu veux je te l offre',
        '(je|j) ..3 te (le|la|les|l) (payer|paie|offrir|offre|acheter|achete|prendre)',
        '(je te|je vais te|te) (gate*|gater|gaterai*|chouchoute*|couvrir*|comble*)',
        '(ta|une|fais) ..1 (wishlist|wish list|liste (d envies|de souhaits|amazon))',
        '(je ramene|j apporte|j amene|je ramenerai|je te ramene) ..2 (vodka|alcool|beuh|weed|shit|puff*|clopes|bieres|de quoi (fumer|boire)|a boire|a fumer|bouteille*|joint*)',
      ],
      unless: [
        '(anniv*|noel|mamie|papi|levres|au lycee|macdo|kebab|mcdo)',
        '(demain je te rends|je te rends|mes parents)',
      ],
    },
    {
      id: 'fr.offer.game-currency',
      patterns: [
        'tu veux ..2 (robux|vbucks|v bucks|skin*|nitro|gems|diamants) [gratuit*|toi|#|gratos]',
        '(je te|jt|jtoffre|jtai envoye|je t ai envoye|je t|jte|peux te|vais te|on t) [donne|offre|file|paie|envoie|achete|drop|gift|donner|offrir|recharge|mets|mettre|prends] ..3 (# [#] <currency>|# <euros> de <currency>|<currency>|nitro|pass de combat|battle pass|pass premium|cartes*|compte rare|robux)',
        '(<currency>|nitro) (gratuit*|gratos|si tu|contre|en echange|offert*|pour (une|ta|toi))',
        '(# [#]|mille) (robux|vbucks|v bucks|gems|pieces|diamants) ..3 (si|contre|pour|tout de suite|direct|offert*|gratuit*|cadeau|a toi)',
        '(donne|file|envoie|c est quoi) [moi] ton (pseudo|id|user|compte) [roblox|fortnite|epic|jeu|ff|brawl] ..2 (je (te|t)|pour que je|et je)',
      ],
      unless: ['(coffres|niveau|anniv*|arnaque|map)'],
    },
    {
      id: 'fr.offer.fame',
      patterns: [
        '(t aider|je t aide|aide) a (percer|devenir (connue|celebre)|monter|exploser)',
        'je te ferai (percer|connaitre)',
        '(te faire|faire de toi|te rendre) ..2 (une star|star|celebre|connaitre|connue|percer|exploser|buzzer|mannequin|monter|abonnes|briller)',
        '(je te|jte|je peux te|on te) (partage*|repost*|mets en story|mets dans ma|fais passer|boost*|pousse|tag|identifie|propulse|signe) (sur|a|si|de|dans|en)',
        'tu (pourrais|peux|vas|ferais|serais) ..1 (devenir|etre|une|un) ..1 (mannequin|star|celebre|modele|egerie|connue|influenceu*|actrice|acteur)',
        '(# [#]|plein d|milliers d|k) (abonnes|followers|vues) ..3 (en (une|un|#)|gratuit*|offert*|garanti*|demain|si tu|d ici)',
        '(shoutout|shout out|dedicace|repost|promo|pub) ..3 (si tu|contre|en echange|pour toi|gratuit*)',
      ],
      unless: ['(mdr jrigole|concours|tombola)'],
    },
  ],
};
