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
        '(j ai|je suis|moi|moi c est|j aurai|je vais avoir|je viens d avoir|j aurais|j ai eu) [que|seulement|juste|bientot|presque|deja|a peine|genre|toujours|environ] <minor-age> <year>',
        '^ [salut|oui|moi|presque|bientot|genre|cc|bah|j] <minor-age> <year>',
        '(j ai|je suis|g) [que|seulement|juste|bientot|presque] <minor-age> [moi|et toi|mdr] $',
        'j ai <minor-age> (et toi|et demi|moi|pourquoi)',
        '<minor-age> <year> (et toi|moi|et demi)',
        'a mes <minor-age> ans et',
      ],
      unless: [
        '(j ai eu|mis|pris|fait) #8-17 (en|a|au)',
        '(il y a|depuis|pendant|dans|y a|depuis l age de) <minor-age> ans',
      ],
    },
    {
      id: 'fr.age-said.bare-age',
      sender: 'any',
      readsAge: true,
      patterns: [
        '^ [moi|oui|presque|bientot|pareil|jai|moi aussi|que|j en ai|genre|non] <minor-age> $',
        '^ [moi] <minor-age> [et] toi $',
        '^ [moi] <minor-age> (et toi|aussi|comme toi|moi|mdr|pk|pourquoi|jsuis|je)',
        '(moi aussi|pareil) <minor-age>',
        '<minor-age> aussi',
        '^ toi #8-17 moi #8-17',
      ],
    },
    {
      id: 'fr.age-said.school-class',
      sender: 'any',
      readsAge: true,
      patterns: [
        '(je suis|chuis|moi|je rentre|je passe|j entre|moi aussi|rentre) en (<school-class>)',
        '^ [en|moi|jsuis|oui] [en] (<school-class>) [et toi|moi] $',
        '(de|en) (3eme|4eme|5eme|6eme) [#] $',
      ],
      unless: ['(vitesse|cours de|position|place|fois|saison)'],
    },
    {
      id: 'fr.age-said.birth-year',
      sender: 'any',
      readsAge: true,
      patterns: [
        '(je suis|nee|ne|chuis) [nee|ne] (en|de) #2007-2018',
        '^ [en|de] #2007-2018 [et toi|moi] $',
        '(je suis|moi) de #2007-2018',
      ],
    },
    {
      id: 'fr.age-said.minor',
      sender: 'any',
      patterns: [
        '(je suis|chuis) [encore|toujours] (mineur|mineure)',
        'j ai pas [encore] (18|dix huit) [ans]',
        'je suis pas [encore] majeur',
      ],
    },
  ],
};
