import type { RuleFile } from '../rule.ts';

export const isolation: RuleFile = {
  language: 'fr',
  tells: { tactic: 'isolation' },
  rules: [
    {
      id: 'fr.isolation.asks-alone',
      strength: 'weak',
      sender: 'any',
      patterns: [
        'il y a quelqu un avec toi',
        'sont ou tes parents',
        'ou sont tes parents',
        'tu es [toute] seule [la|chez toi|ce soir|a la maison]',
        '<your-parent> (sont|est) (la|pas la|a la maison|chez toi|rentres)',
      ],
    },
    {
      id: 'fr.isolation.alone-in-room',
      patterns: [
        'tu dors [toute] [seule] dans ta [propre] chambre',
        'tu es [toute] seule dans ta chambre',
        'ferme (ta|la) porte de ta chambre',
        'personne (dans la maison|a cote|autour de toi)',
      ],
    },
    {
      id: 'fr.isolation.parents-check-phone',
      patterns: [
        '(<your-parent>|quelqu un) ..2 (regard*|lit|lisent|fouill*|check*|surveill*|control*|voi*) ..2 (ton tel|ton telephone|ton portable|tes messages|ton compte|tiktok)',
        'le controle parental',
      ],
    },
    {
      id: 'fr.isolation.parents-away',
      patterns: [
        '(quand|tant que|pendant que|des que|une fois que) (<your-parent>|ils) [seront|sont|sera|est] <away>',
        '<your-parent> (dorment|sont couches)',
      ],
    },
    {
      id: 'fr.isolation.against-family',
      patterns: [
        'jalou* de nous',
        '<your-parent> ..1 comprend* (rien|pas)',
        '(<your-parent>|tes (potes|copines|amis|amies)) ..3 (comprennent pas|comprend pas|respect* pas|merite* pas|control*|manipul*|foutent)',
        '(elle|elles|il|ils) te (merite*|comprenn*|respect*) pas',
        'elle merite pas',
        'elle te monte contre moi',
        'coupe les ponts',
        'les parents manipul*',
      ],
    },
    {
      id: 'fr.isolation.only-me',
      patterns: [
        'tu as que moi',
        'il y a que moi qui (t|te)',
        'je suis le seul (qui|a) (t|te)',
        'personne [te|t] (comprend*|aime*) ..2 (comme moi|sauf moi)',
        'besoin de personne d autre',
        'garde que moi',
      ],
    },
  ],
};
