import type { RuleFile } from '../rule.ts';

export const telling: RuleFile = {
  language: 'fr',
  tells: { fact: 'telling' },
  rules: [
    {
      id: 'fr.telling.somebody-asked',
      sender: 'any',
      patterns: [
        '<third> [ne] [m|t|me|te|lui|leur|nous|vous] [a|ont|avait|avaient|as] [deja] (demande|demandait|demandaient|force|oblige|propose|reclame|envoye|dit) ..4 (<photo>|<nude>|envoie|cam|visio|intimes|argent|secret)',
        'mon (entraineur|coach|prof|oncle|cousin|voisin|beau pere) (me|m) [a] (demandait|demande|touchait|touche|force|forcait)',
        '(on|quelqu un) t a ..1 (demande|force|envoye|menace|oblige)',
      ],
    },
    {
      id: 'fr.telling.blackmailed',
      sender: 'any',
      patterns: [
        '<third> [ne] [m|t|me|te|lui|leur|nous|vous] [a|ont|avait] [deja] (menace|menacait|menacent|fait chanter|fait du chantage|font chanter)',
        '(me|te|se|lui|nous) (fait|faire|font|fais) (chanter|menacer|du chantage|racketter)',
        '(victime|cas|histoire) de (chantage|sextorsion|cyberharcelement|revenge porn)',
        'du chantage avec',
        '(il|elle|ils) (a|ont) (ecrit|dit) ..1 tu (paie|payes|paies|envoies)',
        '(ils veulent|il veut|elle veut|demande) # <euros> ..2 (sinon|ou)',
      ],
    },
    {
      id: 'fr.telling.advice',
      sender: 'any',
      patterns: [
        '(parles en|parle en|parlez en|dis le|parle) [a] (<your-parent>|un adulte|ta cpe|l infirmiere|la cpe|la police|au 3018|tes parents)',
        '(e enfance|appelle le #|numero d ecoute)',
        '(porter|porte|porte z|portez) plainte',
        '(bloque|signale|bloques) le (et|maintenant|direct)',
        '(ne paye pas|paye pas|paie pas|faut pas payer) [et]',
        'tu as bien fait d en parler',
        'garde les (messages|preuves|captures)',
      ],
    },
  ],
};
