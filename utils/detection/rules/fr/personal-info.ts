import type { RuleFile } from '../rule.ts';

export const personalInfo: RuleFile = {
  language: 'fr',
  tells: { tactic: 'personal-info' },
  rules: [
    {
      id: 'fr.personal-info.asks-address',
      sender: 'any',
      patterns: [
        '(c est quoi|donne|envoie|dis|il me faut) ..1 (ton|votre) adresse',
        '(tu habites|tu vis) [dans|a|vers] (ou|quel|quel coin)',
        'ou (tu habites|tu vis)',
        'quelle (rue|ville) [tu|exactement]',
        'ton numero de rue',
      ],
      unless: ['adresse (mail|email|ip)'],
    },
    {
      id: 'fr.personal-info.asks-school',
      sender: 'any',
      patterns: [
        'nom de ton (lycee|college|ecole)',
        '(c est quoi|quel est|comment s appelle) ton (lycee|college|ecole|bahut)',
        'tu (es|vas) (dans|a|au) quel (lycee|college|bahut|ecole)',
        'tu es dans quel (lycee|college)',
      ],
    },
    {
      id: 'fr.personal-info.asks-number',
      sender: 'any',
      patterns: ['(donne|file|passe|envoie|c est quoi|tu as|avoir) [moi] (ton|un) numero'],
    },
    {
      id: 'fr.personal-info.asks-when-home',
      patterns: [
        'tu (finis|rentres) a quelle heure',
        '<your-parent> ..1 (rentr*|part|partent|bossent|travail*|sortent) ..2 (quand|heure|soir|week)',
        '(il y a|c est) qui (chez toi|a la maison)',
      ],
    },
  ],
};
