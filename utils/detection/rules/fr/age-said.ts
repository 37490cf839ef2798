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
        '(je vais avoir|bientot|j approche de) <minor> [ans] $',
        '(j ai|je suis|moi|mwa|moi c est|j aurai|avoir|aurai|je n ai|en ai|j viens d avoir|je viens d avoir|je vais sur mes|suis [une|un] (fille|meuf|mec|gars|garcon|gar) de) [que|juste|bientot|presque|deja|a peine|seulement|tout juste|quand meme|encore|genre] <minor> ans',
        '^ [euh|bah|ben|oui|presque|bientot|oh|ah|que|moi|lol|mdr|jviens d avoir] <minor> ans',
        '<minor> ans (pourquoi|pk|pq|et toi|toi|et vous|et demi|mdr|lol|et|je|j)',
        'j ai [que|juste|bientot|presque|deja|seulement] <minor> $',
        'j ai [que|juste|bientot|presque] <minor> (et toi|mdr|lol|pourquoi|pk|et vous|toi|et demi|wesh|hein|mais|tu sais|tsais)',
        '(mes|mon) <minor> ans',
      ],
      unless: [
        '(j ai|mis|eu) #8-17 (en|a|au|de|sur)',
        '(il y a|depuis|pendant|dans) <minor> ans',
        '(frere|soeur|cousin|cousine|chien|chat) ..2 <minor> ans',
      ],
    },
    {
      id: 'fr.age-said.bare-age',
      sender: 'any',
      readsAge: true,
      patterns: [
        'j en ai [que|bientot|presque] <minor>',
        '^ [moi|mwa|oui|presque|bientot|pareil|moi aussi|que|toi|euh|bah|ben|jai|non|genre|environ] <minor> [et demi] $',
        '^ [moi|mwa|euh|bah|ben|oui] <minor> (et toi|toi|aussi|comme toi|pourquoi|pk|pq|mdr|lol|xd|et vous|wbu|hbu|bientot|presque|ouais|oui|et demi|u|et twa)',
        '(moi|mwa) <minor> (lol|mdr|et toi|toi)',
        '(moi|mwa) <minor> $',
        '(moi aussi|pareil) <minor>',
        '(presque|bientot) <minor> $',
        '<minor> aussi',
      ],
      unless: ['(il|elle|frere|soeur) ..1 <minor>'],
    },
    {
      id: 'fr.age-said.school-class',
      sender: 'any',
      readsAge: true,
      patterns: [
        '(je suis|chuis|moi aussi|je rentre|je passe|vous etes|moi|mwa|on est|encore) [encore|juste|que|toujours|qu] en <school-class>',
        '(suis|rentre|passe|entre) [encore|juste|que|qu|bientot] en <school-class>',
        '^ [en|la|bah|euh|moi] <school-class> [et toi|toi|#|a|au|pourquoi|pk|mdr|lol|b|c|d] $',
        '^ [bah|euh|moi|je suis] en <school-class>',
        '(fille|garcon|gars|eleve|mec|meuf) de <school-class>',
        'de 3eme',
      ],
      unless: [
        '(position|place|vitesse|classe economique|finale)',
        '(il|elle|frere|soeur|ils) ..2 <school-class>',
      ],
    },
    {
      id: 'fr.age-said.school-year',
      sender: 'any',
      readsAge: { add: 11 },
      patterns: [
        '^ [en|je suis en|bah] (sec|secondaire) #1-5 $',
        '(en|suis|moi) (sec|secondaire) #1-5',
        'en #1-5 secondaire',
      ],
      unless: ['(# sec|secondes|il|elle)'],
    },
    {
      id: 'fr.age-said.birth-year',
      sender: 'any',
      readsAge: true,
      patterns: [
        '^ [bah|moi|je suis|euh] (de|en) #2009-2018 $',
        '(je suis|nee|ne|chuis|suis|moi) [nee|ne] ..3 (en|de) #2009-2018',
        '(nee|ne) ..4 #2009-2018',
        '^ [en] #2009-2018 $',
      ],
      unless: ['(il|elle|frere|soeur|chat|chien|film|sorti)'],
    },
    {
      id: 'fr.age-said.minor',
      sender: 'any',
      patterns: [
        'je suis [encore|qu|que|toujours|une|un] mineur*',
        '(j ai|jai|suis) pas [encore] [mes] 18',
        '(je suis|chuis|suis|rentre) [encore|qu|que|juste|toujours] (au|en) (college|primaire|secondaire|sixieme)',
        '(je passe|j ai|jai) [mon|le] (brevet) [cette|dans|bientot|la|en]',
        '(je suis|suis) [encore|bien|beaucoup] trop jeune',
        '(j ai|jai) pas l age',
        '(je suis|suis) [encore|qu|que|juste] (une|un) (enfant|gamine|gamin|ado|collegien*)',
      ],
      unless: ['(prof|stage|surveillant)'],
    },
    {
      // Read only where the other side has just said an age (state/age-echo.ts).
      id: 'fr.age-said.same-age',
      sender: 'any',
      readsAge: 'same',
      patterns: [
        '^ [oh|ah|bah|ouais|oui|ok|trop bien|cool] (pareil|moi aussi|comme moi|meme age|le meme age|idem|same)',
      ],
    },
  ],
};
