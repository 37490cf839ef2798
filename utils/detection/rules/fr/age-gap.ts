import type { RuleFile } from '../rule.ts';

export const ageGap: RuleFile = {
  language: 'fr',
  tells: { tactic: 'age-gap' },
  rules: [
    {
      id: 'fr.age-gap.says-adult',
      readsAge: true,
      patterns: [
        '(j ai|je suis|moi|moi c est) [deja|que|seulement|presque|bientot|dans les] #18-70 <year>',
        'j ai #18-70 et toi',
        '(j ai|moi) #21-70 $',
        '^ #18-70 [ans] et toi $',
        '^ #18-70 <year> [moi] $',
        'c est ton coach de #18-70',
      ],
      unless: ['(il y a|depuis|pendant|dans|jusqu) #18-70 ans'],
    },
    {
      id: 'fr.age-gap.adult',
      patterns: [
        '(je suis|moi c est|chuis) [deja] (majeur|majeure|adulte|marie|mariee|divorce|divorcee)',
        '(j ai|j aurais) ..1 (l age d etre|l age de) ton (pere|oncle)',
        'j ai [dans] la (vingtaine|trentaine|quarantaine|cinquantaine)',
        'je (pourrais|peux) etre ton pere',
        'je suis plus tout jeune',
        'je suis un (homme|mec|type) (mur|adulte|plus age)',
      ],
    },
    {
      id: 'fr.age-gap.compares-ages',
      patterns: ['#8-17 [ans] ..4 moi #19-70', 'moi #19-70 ..3 toi #8-17', '#19-70 [ans] [et] toi #8-17'],
      unless: ['@errands', '(euros|€|h|buts|points)'],
    },
    {
      id: 'fr.age-gap.hides-age',
      patterns: [
        '(mon age|l age) ..2 (pas important|t occupe|devine|secret|plus tard|pas te dire|dire apres)',
        '(t occupe|devine) ..2 pas important',
        '^ [un peu|beaucoup|bien] plus que toi',
        'plus (vieux|vieille|age|agee) que (tu|ce que tu) (crois|penses|pense)',
        '(pas|plus) (tout a fait|vraiment) ton age',
      ],
    },
    {
      id: 'fr.age-gap.older-than-you',
      strength: 'weak',
      patterns: ['plus (vieux|vieille|age|agee) que toi', 'trop (vieux|vieille) pour toi'],
    },
    {
      id: 'fr.age-gap.knows-it-is-wrong',
      patterns: [
        'on va me juger',
        '(je risque|j irais en|j irai en|je peux aller en) (prison|taule|gros)',
        '(interdit|illegal|pas le droit|mal vu|pas bien) ..3 (ton age|l age|mineure|mineur|jeune)',
        'les gens (comprendraient pas|comprennent pas|vont juger) [notre|l age|nous]',
      ],
    },
  ],
};
