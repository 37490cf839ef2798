import type { RuleFile } from '../rule.ts';

export const ageProbe: RuleFile = {
  language: 'fr',
  tells: { tactic: 'age-probe' },
  rules: [
    {
      id: 'fr.age-probe.asks-age',
      sender: 'any',
      patterns: [
        'tu as #8-17 ou #8-17',
        'quel age (as tu|avez vous)',
        'tu es (majeur*|mineur*)',
        'tu as [plus de|bien|deja] #18 ans',
        'tu es en quel annee',
        'tu as quel age',
        'quel age [que] (tu|tu as|toi)',
        '(c est quoi|quel est|dis moi) ton age',
        '^ [salut] [toi] [ton|quel] age [stp|toi] $',
        'tu as combien d ans',
        'tu es (ne|nee|de) ..1 quelle annee',
        'tu as #8-17 [ans] (c est ca|nn|non|hein)',
        '^ #2005-2016 ou #2005-2016',
      ],
    },
    {
      id: 'fr.age-probe.asks-class',
      sender: 'any',
      patterns: [
        'tu es au (lycee|college) ou',
        'tu es [en|dans] quel classe',
        'en quel classe (tu es|toi)',
        'tu es (en|au) (college|primaire|college ou|<school-class>)',
      ],
    },
    {
      id: 'fr.age-probe.asks-birthday',
      sender: 'any',
      strength: 'weak',
      patterns: ['(ta|votre) date de naissance', 'tu es (ne|nee) (quand|le)', 'c est quand ton anniv*'],
    },
    {
      id: 'fr.age-probe.guesses-age',
      patterns: [
        'tu fais (plus|pas) ..1 ton age',
        'l air plus (vieux|vieille|age*) que #8-17',
        '(j aurais dit|tu fais) #8-25',
        'trop jeune pour moi',
      ],
      unless: ['#8-25 (h|heures|euros)'],
    },
    {
      id: 'fr.age-probe.age-does-not-matter',
      patterns: [
        '(l age|ton age) ..4 (chiffre|nombre|probleme|fous|fout|compte pas|importe|derange pas)',
        '(en fout|en fous|derange pas|gene pas|pas grave) ..2 age',
        '#8-17 [ans] c est (bien|cool|parfait|mignon)',
        'il y a pas d age pour',
      ],
      unless: ['@errands', 'controle'],
    },
  ],
};
