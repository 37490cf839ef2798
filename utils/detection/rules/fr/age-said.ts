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
        '(j ai|je suis|moi|moi c est|j aurai|avoir) [que|juste|bientot|presque|deja|a peine] <minor> ans',
        '^ [oui|presque|bientot] <minor> ans',
        'j ai [que|juste|bientot|presque] <minor> $',
        'j ai <minor> et toi',
      ],
      unless: ['(j ai|mis) #8-17 (en|a|au)', '(il y a|depuis|pendant|dans) <minor> ans'],
    },
    {
      id: 'fr.age-said.bare-age',
      sender: 'any',
      readsAge: true,
      patterns: [
        'j en ai [que] <minor>',
        '^ [moi|oui|presque|bientot|pareil|moi aussi|que|toi] <minor> $',
        '^ [moi] <minor> (et toi|aussi|comme toi)',
        '(moi aussi|pareil) <minor>',
        '<minor> aussi',
      ],
    },
    {
      id: 'fr.age-said.school-class',
      sender: 'any',
      readsAge: true,
      patterns: [
        '(je suis|chuis|moi aussi|je rentre|je passe|vous etes) en <school-class>',
        '^ [en] <school-class> [et toi|#] $',
        'de 3eme',
      ],
      unless: ['(position|place)'],
    },
    {
      id: 'fr.age-said.birth-year',
      sender: 'any',
      readsAge: true,
      patterns: [
        '^ de #2007-2018 $',
        '(je suis|nee|ne|chuis) [nee|ne] (en|de) #2007-2018',
        '^ [en] #2007-2018 $',
      ],
    },
    {
      id: 'fr.age-said.minor',
      sender: 'any',
      patterns: ['je suis [encore] mineur*', 'j ai pas [encore] 18'],
    },
    {
      // Read only where the other side has just said an age (state/age-echo.ts).
      id: 'fr.age-said.same-age',
      sender: 'any',
      readsAge: 'same',
      patterns: ['^ [oh|ah|bah|ouais|oui|ok|trop bien] (pareil|moi aussi|comme moi|meme age|le meme age)'],
    },
  ],
};
