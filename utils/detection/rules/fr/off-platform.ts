import type { RuleFile } from '../rule.ts';

export const offPlatform: RuleFile = {
  language: 'fr',
  tells: { tactic: 'off-platform' },
  rules: [
    {
      id: 'fr.off-platform.move-app',
      sender: 'any',
      patterns: [
        '(je suis|dispo|joignable) (plus souvent|plutot|que|mieux|toujours) sur <app>',
        '(tu preferes|plutot|mieux|prefere*) [sur|en|par] <app>',
        '(installe*|telecharge*|install|dl|prends|mets|cree toi|fais toi) [un|toi|juste|stp|la|l|le] [appli|compte] [sur] <app>',
        '(viens|vien|bouge|bascule|rdv|full) [sur] <app>',
        '(parl*|discut*|continu*|ecris*|ecrire|repond*) ..2 (ailleurs|en prive|en perso|en mp|autre part|dehors|sur (une|un) autre|sur l autre|hors [de] tiktok)',
        '(viens|passe|ecris|parle|reponds) [moi] (en prive|en mp|en pv|pv|mp|en perso)',
        'une autre (appli|app|application|messagerie|plateforme)',
        '(appli|app|application|messagerie) ..3 (plus (prive*|tranquille|safe|sur*|discret*)|sans (num|numero|pub|trace*)|securise*|prive*|crypte*|chiffre*)',
        '(ecris|texte|texto|contacte|appelle) moi ..2 (au 06|au 07|sur mon (=numero|=num|mail|06))',
        '<app> [c est] (mieux|plus (simple|tranquille|prive|discret|safe|sur|cool))',
      ],
      hints: [
        '(viens|vien|venir|passe|passes|passer|passera|rejoins|rejoin|on passe|on va|on parle|parler|parle moi|continue*|appelle moi|ecris moi|reviens|go|vas|va|bascule*|bouge*|migre*|file|parlera|discute*|discuter|reponds moi|dm|retrouve*|s ecrit|se parle|s appelle) ..3 (sur|en|par|via|vers|su) [le|mon|notre] <app>',
        'go <app>',
      ],
      unless: ['(en ligne de compte|guide|tuto)'],
    },
    {
      id: 'fr.off-platform.asks-handle',
      sender: 'any',
      patterns: [
        'tu aurais ..1 <app>',
        'tu es (sur|dans) <app>',
        '(c est quoi|donne|donnes|file|passe|envoie|avoir|je veux|je peux avoir|balance|lache|laisse|ecris) [moi] [c est quoi] ton [pseudo|compte|user|@|id|num] <app>',
        '^ [et|c est quoi|bon|alors] (ton|t|tn) <app> [stp|toi]',
        '(ton|le) (pseudo|user|compte|at|id) [sur|de] <app>',
        '^ <app> [toi|stp] $',
        'ton [vrai] <app> $',
      ],
      hints: [
        '(tu as|as tu|t as tu|avez vous|tu utilises|tu connais) [pas|un|le|tu|ton] (<app>|telegram|tele|tg)',
      ],
      unless: [
        'ton tel',
        '(vu|recu|sur|dans|repondu|ouvre|ouvert|regarde|check|a|de|supprime|ajoute|avec|lu|pirate|utilise) ton <app>',
      ],
    },
    {
      id: 'fr.off-platform.gives-handle',
      sender: 'any',
      patterns: [
        'j ai (un|aussi|que) <app>',
        '(ajoute|ajoutes|rajoute|add|ajt|addmoi|aj|follow) moi [sur|en|stp|la|@]',
        '(add|ajt|aj|ajoute) ..1 (sur|mon|mn|le) ..1 <app>',
        '(je t|je te|jte) (ajoute|add|donne|file|passe|envoie|laisse) [sur|mon|mn|le|en] [pseudo|compte|lien|nouveau|autre] <app>',
        'je t ajoute sur',
        '(mon|mn|mes) [autre|nouveau|vrai|compte|pseudo|num|user] <app> [c est]',
        '(c est|moi c est|cherche) ..2 sur <app>',
        'ajoute mon <app>',
      ],
      unless: ['ajoute moi (au|dans|a)'],
    },
    {
      id: 'fr.off-platform.video-call',
      sender: 'any',
      patterns: [
        '(voir|parler|appeler) [toi] en (cam|visio|facetime)',
        'on se (call|facetime|visio|voit en cam)',
        'allume* (ta|la) (cam|camera|webcam)',
        '(tu fais|fais tu|tu as deja fait) des <visio>',
        '(fait|fais|faire|viens|vien|appelle moi|mets toi|allume|on s appelle|capte*|passe|branche*|lance|continue*|ouvre|met) ..3 <visio>',
        '(je|j) [t|te] (appelle|call|sonne|facetime) ..2 (<visio>|en video|video|en face|face cam)',
        '(cam|visio|facetime|appel video|video call|facecam) ..2 (ce soir|cette nuit|tout de suite|toi et moi|rapide|vite fait|ok)',
        '(viens|on (passe|va|se met|fait)) ..2 (facecam|face cam|camera*|cam to cam|cam2cam|en appel|en vocal|en voc|en call)',
      ],
      unless: ['(mamie|papi|cours|prof|reunion|grand mere|tonton|expose)'],
    },
    {
      id: 'fr.off-platform.not-here',
      patterns: [
        '(tiktok|insta|ici) (garde|enregistre|stocke|supprime|bloque) (tout|les|nos)',
        'on (sera|serait) plus (tranquille*|peinard*|libres)',
        'on peut pas [etre|parler] (tranquille*|librement)',
        'on sera mieux $',
        '(ils|tiktok|insta|snap) (lisent|lit|voient|voit|scan*|surveille*) (tout|nos)',
        'on sera mieux (la bas|sur)',
        '(ici|tiktok|insta|snap|la dessus) [c est|ca] [est] [pas|trop|plus] (pas (sur|safe|prive|securise|pratique|top|terrible|discret|tranquille)|surveill*|surveille|risque|controle|moder*|filtre*|censur*|bloque*|banni*|ban|lit nos|lit tout|naze|pourri|galere|bug*)',
        '(je reponds|je suis|je parle|je me connecte|je vais) ..2 (plus|pas|presque jamais|rarement) [trop] [souvent] (ici|sur tiktok|la dessus)',
      ],
      unless: ['(froid|biblioteque|bibli*|salle|prof)'],
    },
  ],
};
