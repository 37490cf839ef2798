import type { RuleFile } from '../rule.ts';

export const inDistress: RuleFile = {
  language: 'fr',
  tells: { fact: 'in-distress' },
  rules: [
    {
      id: 'fr.in-distress.wants-to-die',
      patterns: [
        'j arrive plus a vivre',
        '(je veux|jveux|envie de) plus vivre',
        'je veux plus vivre',
        '(je veux|j ai envie de|envie de|je vais|je voudrais) (mourir|crever|me tuer|me suicider|disparaitre|en finir)',
        'envie d en finir',
        '(plus|pas) envie de vivre',
        'me suicider',
      ],
      unless: ['(de rire|mdr|faim|soif|honte|chaud)'],
    },
    {
      id: 'fr.in-distress.cannot-go-on',
      patterns: [
        'je sais plus quoi faire',
        'j ai trop peur $',
        'j en peux plus',
        'je tiens plus',
        'ma vie est (finie|foutue)',
        'je suis a bout',
      ],
      unless: ['(mdr|de rire|prof|cours|chaud|maths|mange)'],
    },
    {
      id: 'fr.in-distress.hurts-self',
      patterns: ['je me (coupe|scarifie|fais du mal|mutile)', 'j ai (pris|avale) ..1 (cachets|medicaments)'],
      unless: ['(cheveux|ongles|du monde|au doigt)'],
    },
  ],
};
