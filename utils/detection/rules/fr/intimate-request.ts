import type { RuleFile } from '../rule.ts';

export const intimateRequest: RuleFile = {
  language: 'fr',
  tells: { tactic: 'intimate-request' },
  rules: [
    {
      id: 'fr.intimate-request.ask-nude',
      patterns: [
        '(<send>|<send> moi|je veux) [voir] ..2 (nude|nudes)',
        '(tu as|tu fais|tu envoies) [pas] [un|des] (nude|nudes)',
        '<send> ..3 (photo|photos|video) ..3 <undressed>',
        '^ [un|des] (nude|nudes) [stp] $',
        '(envoie|montre) [moi] ..1 ton corps',
      ],
      unless: ['@reported', '@cosmetics', '(jamais|pas) ..3 (nude|nudes)'],
    },
  ],
};
