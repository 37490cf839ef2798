import type { RuleFile } from '../rule.ts';

export const telling: RuleFile = {
  language: 'fr',
  tells: { fact: 'telling' },
  rules: [
    {
      id: 'fr.telling.somebody-asked',
      sender: 'any',
      patterns: [
        'm a demande ..2 (photo|nude|nudes)',
        '<third> [ne] (m|t|me|te|ma|ta|lui|leur|nous|vous) [a|ont|avait] [deja] <said> ..5 (photo|nude|nudes|envoie|cam|visio|argent|secret)',
        'mon (entraineur|coach|prof|oncle|voisin) me (demand*|touch*|forc*)',
      ],
    },
    {
      id: 'fr.telling.blackmailed',
      sender: 'any',
      patterns: [
        '(il|elle|ils) veu* ..3 (paie|argent|photo)',
        '(me|te|se|lui) fait (chanter|menacer|du chantage)',
        '<third> (m|te|t|me|lui) [a] menac*',
        'du chantage avec',
        '(ecrit|dit) ..1 tu paie',
      ],
    },
    {
      id: 'fr.telling.advice',
      sender: 'any',
      patterns: [
        '(parles en|parle en|dis le) a (tes parents|ta mere|ton pere|un adulte|l infirmiere|la cpe|la police)',
        '(porter|porte) plainte',
        '(ne paie pas|faut pas payer)',
        'tu as bien fait d en parler',
        'e enfance',
        'appelle le #',
      ],
    },
  ],
};
