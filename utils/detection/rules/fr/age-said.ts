import type { RuleFile } from '../rule.ts';

export const ageSaid: RuleFile = {
  language: 'fr',
  tells: { fact: 'age-said' },
  rules: [
    {
      id: 'fr.age-said.age-in-years',
      sender: 'any',
      readsAge: true,
      patterns: [
        '(j ai|je suis) [que|seulement|juste|bientot|presque] <minor-age> <year>',
        'j ai [que|seulement] #8-17 $',
        '^ #8-17 <year>',
        '(je suis|j suis) en (<school-class>)',
        '(moi c est|moi) #8-17 <year>',
      ],
    },
  ],
};
