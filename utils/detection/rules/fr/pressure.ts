import type { RuleFile } from '../rule.ts';

export const pressure: RuleFile = {
  language: 'fr',
  tells: { tactic: 'pressure' },
  rules: [
    {
      id: 'fr.pressure.insists',
      patterns: [
        '(allez|aller|alé) ..1 (stp|fais pas|sois pas|juste une|une seule)',
        '(fais pas|sois pas) [ta|la|le] (timide|gamine|bebe|coincee|coince)',
        'si tu m aimes ..3 (tu|envoie|prouve)',
        '(prouve|montre) ..2 que tu m aimes',
        'tout le monde le fait',
        'juste une [seule] fois',
      ],
      unless: ['juste une (question|minute|seconde|info)'],
    },
  ],
};
