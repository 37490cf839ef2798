import type { RuleFile } from '../rule.ts';

export const personalInfo: RuleFile = {
  language: 'fr',
  tells: { tactic: 'personal-info' },
  rules: [
    {
      id: 'fr.personal-info.asks-address',
      sender: 'any',
      patterns: [
        '(c est quoi|donne|envoie|file|dis|il me faut|je veux|donne moi|quelle est) ..1 (ton|votre) adresse',
        '[tu] (habites|habite|vis|creches) (ou|dans quelle|vers ou|a quel|quelle|dans quel)',
        '(tu habites) (ou|dans quelle|vers ou|quelle|loin)',
        'ou (est ce que|que) tu (habites|vis)',
        'ou tu (habites|vis)',
        'quelle (rue|ville) [tu|exactement|precisement]',
        'ton numero de rue',
      ],
      unless: ['adresse (mail|email|ip|gmail)'],
    },
    {
      id: 'fr.personal-info.asks-school',
      sender: 'any',
      patterns: [
        '(c est quoi|quel est|comment s appelle|c quoi) ton (lycee|college|ecole|bahut)',
        'tu (es|vas) (dans|a|au) quel (lycee|college|bahut|ecole)',
        'tu es dans quel (lycee|college|bahut|ecole)',
        '(quel|dans quel) (lycee|college) (tu|toi)',
      ],
    },
    {
      id: 'fr.personal-info.asks-number',
      sender: 'any',
      patterns: [
        '(donne|file|passe|envoie|c est quoi|tu as|je peux avoir|dis moi) [moi] (ton|votre|un|le tien de) (numero|tel|telephone|phone)',
        'ton numero (de tel|stp)',
      ],
      unless: ['numero de (rue|dossier|la page|classe|maillot)'],
    },
    {
      id: 'fr.personal-info.asks-when-home',
      patterns: [
        'tu (finis|sors|rentres) a quelle heure',
        '<your-parent> ..1 (rentre|rentrent|partent|part|bossent|bosse|travaillent|sortent|reviennent) ..2 (quand|heure|soir|nuit|week)',
        '<your-parent> [ils] (bossent|travaillent) (le soir|la nuit|tard)',
        '(il y a|qui est) qui (chez toi|a la maison|avec toi)',
        'tu rentres (a pied|toute seule|seule|comment)',
      ],
    },
  ],
};
