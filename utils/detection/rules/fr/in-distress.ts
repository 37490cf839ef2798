import type { RuleFile } from '../rule.ts';

export const inDistress: RuleFile = {
  language: 'fr',
  tells: { fact: 'in-distress' },
  rules: [
    {
      id: 'fr.in-distress.wants-to-die',
      patterns: [
        '(je veux|jveux|j ai envie de|envie de|je voudrais|je prefere|jvais|je vais) [juste|plus] (mourir|crever|me tuer|me suicider|me foutre en l air|disparaitre|en finir|plus exister|plus etre la)',
        'envie d en finir',
        '(plus envie|pas envie|marre) de vivre',
        '(me suicider|mon suicide|me pendre)',
        '(autant|mieux) (mourir|etre mort|etre morte|crever)',
      ],
      unless: ['(de rire|mdr|ptdr|lol|faim|soif|honte|chaleur|dans le jeu|fatigue|sommeil)'],
    },
    {
      id: 'fr.in-distress.cannot-go-on',
      patterns: [
        'j en peux plus',
        '(je tiens|je tiendrai|jtiens) plus',
        '(je suis|chuis) (au bout|a bout|foutu|foutue|desespere|desesperee|perdu et|morte de peur)',
        '(ma vie est|c est) (finie|fini pour moi|foutue)',
        'j ai trop peur (de|qu|que|pour)',
      ],
      unless: ['(mdr|ptdr|lol|de rire|prof|cours|devoir*|chaud|chaleur|maths|attendre|mange|faim)'],
    },
    {
      id: 'fr.in-distress.hurts-self',
      patterns: [
        'je me (coupe|scarifie|fais du mal|mutile|brule expres|taillade)',
        'je (recommence|ai recommence|veux|vais) [a] (me faire du mal|me couper|me scarifier)',
        'j ai (pris|avale) (des|plein de|trop de) (cachets|medocs|medicaments)',
      ],
      unless: ['(cheveux|ongles|part|du monde|parole|au doigt|en cuisinant|avec le papier|une tranche)'],
    },
  ],
};
