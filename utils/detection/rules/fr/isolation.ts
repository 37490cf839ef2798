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
        'tu es [toute|tout] seule [la|chez toi|ce soir|a la maison|maintenant|avec]',
        '(es|es tu) [toute|tout] seule (chez toi|a la maison)',
        '<your-parent> ..1 (sont|est) (la|pas la)',
      ],
    },
    {
      id: 'fr.isolation.alone-in-room',
      patterns: [
        'tu (es|dors) [toute|tout] seule dans ta chambre',
        'tu es [toute|tout] seule dans ta chambre',
        'ferme [a cle] (ta|la) porte [de ta chambre]',
        '(y a personne|il y a personne|personne) (dans la maison|dans ta maison|a cote de toi|autour de toi|dans ta chambre)',
        '(va|mets toi|isole toi) ..2 (dans ta chambre|aux toilettes|dans la salle de bain) ..2 (seule|tranquille|sans bruit)',
      ],
      unless: ['(courant d air|froid|chauffage|le chien|il pleut)'],
    },
    {
      id: 'fr.isolation.parents-check-phone',
      patterns: [
        '(<your-parent>|quelqu un|on) ..2 (regarde|regardent|lit|lisent|fouille|fouillent|check|checke|checkent|surveille|surveillent|controle|controlent|voit|voient|a acces|ont acces) ..2 (ton tel|ton telephone|ton portable|tes messages|ton compte|tiktok|tes conv|ton phone|tes dm)',
        '(ton tel|ton telephone|ton portable|tes messages) ..3 (surveille|controle|fouille|regarde par|lu par)',
        'tu as (un|le) controle parental',
      ],
    },
    {
      id: 'fr.isolation.parents-away',
      patterns: [
        '(quand|tant que|pendant que|des que|une fois que|attends que) <your-parent> [seront|sont|sera|est|soient] (dorment|dort|dorme|couches|pas la|partis|parti|partie|sortis|sortent|absents|travaillent|au lit)',
        '(quand|des que|une fois|une fois que) ils (sortent|sont sortis|sont partis|dorment|sont couches|sont pas la)',
        '<your-parent> (dorment|sont couches|dort) [deja|la]',
      ],
    },
    {
      id: 'fr.isolation.against-family',
      patterns: [
        '(<your-parent>|tes (potes|copines|copains|amis|amies)) ..3 (te comprennent pas|te comprend pas|te respecte pas|te respectent pas|te merite pas|te meritent pas|te controle|te controler|te manipule|te manipulent|s en foutent|t aiment pas|monte contre moi|t ecoutent pas|jalous*|comprennent rien)',
        '(elle|il|ils|elles) (te merite|te meritent|te comprend|te comprennent|te respecte|te respectent) pas',
        'elle te monte contre moi',
        'coupe les ponts',
        'les parents (manipulent|comprennent rien|veulent controler)',
      ],
    },
    {
      id: 'fr.isolation.only-me',
      patterns: [
        'il y a que moi (qui|que)',
        'je suis le (seul|seule) (qui|a) [te|t] (comprend*|aime*|ecoute*|protege*)',
        '(personne|aucun*) ..1 (te|t) (comprend*|aime*|ecoute*|connait) ..2 (comme moi|autant que moi|sauf moi|a part moi)',
        '(tu as besoin de|besoin de) personne d autre',
        '(garde|tu as|tu n as) que moi',
        'fais confiance (qu a moi|a personne d autre|a moi et)',
      ],
      unless: ['qui (ai|a|suis|vais) [fait|pas]'],
    },
  ],
};
