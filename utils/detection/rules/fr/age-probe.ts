import type { RuleFile } from '../rule.ts';

export const ageProbe: RuleFile = {
  language: 'fr',
  tells: { tactic: 'age-probe' },
  rules: [
    {
      id: 'fr.age-probe.asks-age',
      sender: 'any',
      patterns: [
        'tu as quel age',
        'quel age [que] tu as',
        'quel age tu',
        '(c est quoi|c quoi|quel est|dis moi|dis|et) ton age',
        '^ [salut|slt|et] [toi] [ton|quel] age [stp|toi] $',
        'tu as combien (d ans|d annees|de piges)',
        'tu es (ne|nee) ..1 quelle annee',
        'tu es de quelle annee',
        'tu as #8-17 [ans] (c est ca|nn|non|hein|je crois)',
        '^ #2005-2016 ou #2005-2016',
        '=asv',
      ],
    },
    {
      id: 'fr.age-probe.asks-class',
      sender: 'any',
      patterns: [
        'tu es [en] quelle classe',
        '(tu es|t) en quelle classe',
        '(en|dans) quelle classe (tu es|toi)',
        'tu es en (<school-class>)',
        'tu es (au|en) (college|lycee|primaire) [ou]',
        '^ [au] (college|lycee) ou (lycee|college)',
      ],
    },
    {
      id: 'fr.age-probe.asks-birthday',
      sender: 'any',
      strength: 'weak',
      patterns: [
        '(ta|votre) date de naissance',
        'tu es (ne|nee) (quand|le combien)',
        'c est quand ton (anniv|anniversaire)',
        'tu es de quel mois',
      ],
    },
    {
      id: 'fr.age-probe.guesses-age',
      patterns: [
        'tu fais (plus|moins|pas) [vieille|vieux|age] que ton age',
        'tu fais (plus|moins|pas) #8-19',
        'l air plus (vieux|vieille|agee|age) que #8-17',
        '(j aurais dit|je pensais que tu avais|on dirait que tu as) #8-25',
        '(trop|grave|si|encore) jeune pour moi',
      ],
      unless: ['#8-25 (h|heures|euros)'],
    },
    {
      id: 'fr.age-probe.age-does-not-matter',
      patterns: [
        '(l age|ton age|notre difference d age) ..4 (chiffre|nombre|en fout|fous|fout|compte pas|importe|importance|derange pas|gene pas|rien)',
        '(on s en fout|je m en fous|me derange pas|me gene pas|pas grave) ..2 (age|ages)',
        '#8-17 [ans] c est (bien|cool|parfait|mignon|ideal|le bel age|un bel age)',
        'il y a pas d age pour',
        '(derange|gene) pas ..1 (si toi|d avoir #) ..3 (derange|gene)',
      ],
      unless: ['@errands'],
    },
    {
      id: 'fr.age-probe.likes-young',
      patterns: [
        '(j adore|j aime|je prefere|je kiffe) [bien|trop] les (filles|meufs|garcons|mecs|gars|ados|petites|jeunes) (de ton age|jeunes|mineures|mineurs|de #8-17|comme toi|plus jeunes)',
        '(je prefere|j aime) ..2 (plus jeunes|mineures|les ados)',
        '(filles|garcons|mecs|meufs) de ton age (me|sont plus|c est)',
      ],
    },
  ],
};
