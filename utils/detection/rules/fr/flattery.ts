import type { RuleFile } from '../rule.ts';

export const flattery: RuleFile = {
  language: 'fr',
  tells: { tactic: 'flattery' },
  rules: [
    {
      id: 'fr.flattery.mature-for-age',
      sender: 'any',
      patterns: [
        'mature pour #8-17',
        '(mature|mure|adulte) pour ton age',
        'plus (mature|mure) que',
        'tu es (tellement|trop|vraiment|tres) (mature|mure)',
        '(une vraie|bientot une) femme',
      ],
      unless: ['@errands'],
    },
    {
      id: 'fr.flattery.not-like-others',
      sender: 'any',
      patterns: [
        'tu es pas comme (les autres|elles|eux)',
        'tu es ..1 (speciale|special|unique|differente|exceptionnel*)',
        'tu es ma petite',
        'la plus belle (de toutes|fille|meuf)',
      ],
    },
    {
      id: 'fr.flattery.special-bond',
      sender: 'any',
      patterns: [
        '(tombe|tombee) amoureu* de toi',
        'jamais parle a quelqu un comme toi',
        'ame soeur',
        'ames soeurs',
        'jamais (rencontre|connu|vu) (quelqu un|une fille|un mec|un garcon) (comme toi|aussi)',
        '(je tombe|je suis) amoureu* [de toi]',
        'je pense (qu a toi|a toi (tout le temps|dans mon lit|la nuit))',
        'je crois que je t aime',
      ],
    },
    {
      id: 'fr.flattery.beautiful',
      strength: 'weak',
      sender: 'any',
      patterns: [
        'tu es [trop|tellement|super|vraiment|si] (belle|jolie|mignonne|mignon|magnifique|canon|sexy)',
        'je te trouve ..1 (belle|jolie|mignonne|mignon|sexy)',
        'salut (ma belle|mon beau|beau gosse)',
        'tu me plais',
      ],
    },
    {
      id: 'fr.flattery.likes-young',
      patterns: ['(filles|meufs|garcons|mecs|gars) ..1 (de ton age|mineures|plus jeunes)'],
      unless: ['equipe'],
    },
  ],
};
