import type { RuleFile } from '../rule.ts';

export const ageGap: RuleFile = {
  language: 'fr',
  tells: { tactic: 'age-gap' },
  rules: [
    {
      id: 'fr.age-gap.says-adult',
      readsAge: true,
      patterns: [
        '(j ai|je suis|moi|moi c est|en ai) [deja|que|presque|bientot] #18-70 ans',
        '(j ai|moi) #21-70 $',
        '^ #18-70 [ans] et toi $',
        'j ai #18-70 et toi',
      ],
    },
    {
      id: 'fr.age-gap.adult',
      patterns: [
        'je suis un adulte',
        'le double de ton age',
        '(jpourrais|pourrais) etre ton pere',
        'je suis (majeur*|adulte|marie|divorce)',
        'j ai l age de ton pere',
        '(je pourrais|je peux) etre ton pere',
        '(j ai|j ai depasse) [dans] la (vingtaine|trentaine|quarantaine|cinquantaine)',
        'je suis plus tout jeune',
      ],
    },
    {
      id: 'fr.age-gap.compares-ages',
      patterns: ['#8-17 [ans] ..4 moi #19-70', '#19-70 [ans] [et] toi #8-17'],
      unless: ['@errands', '(euros|h|buts|points)'],
    },
    {
      id: 'fr.age-gap.lied-about-age',
      patterns: ['(en vrai|en fait|verite) ..3 #18-70 ans', '#18-70 ans (en vrai|en realite)'],
    },
    {
      id: 'fr.age-gap.hides-age',
      patterns: [
        '(mon age|l age|t occupe|devine) ..2 (pas important|secret|plus tard)',
        'plus (vieux|vieille|age*) que (tu|ce que tu) (crois|penses)',
      ],
    },
    {
      id: 'fr.age-gap.older-than-you',
      strength: 'weak',
      patterns: ['(plus|trop) (vieux|vieille|age*) (que|pour) toi'],
    },
    {
      id: 'fr.age-gap.knows-it-is-wrong',
      patterns: [
        'on va me juger',
        'je risque (gros|la prison)',
        '(interdit|illegal|mal vu) ..3 (ton age|mineur*|jeune)',
      ],
    },
  ],
};
