import type { RuleFile } from '../rule.ts';

export const secrecy: RuleFile = {
  language: 'fr',
  tells: { tactic: 'secrecy' },
  rules: [
    {
      id: 'fr.secrecy.keep-secret',
      patterns: [
        '(c est|ca reste|on garde ca|garde ca|garde le) [notre|pour toi|un] (secret|entre nous)',
        '[ca reste|reste] entre nous',
        '(dis le|dit le|le dis|en parle|parle|parles|dis|dit|raconte|dis rien) [en] (a|pas a|rien a) (personne|<your-parent>|tes potes)',
        'notre [petit] secret',
      ],
      unless: [
        '(anniversaire|surprise|cadeau|recette)',
        'j en ai parle a personne',
        'je l ai dit a personne',
        'entre nous (deux|trois) c est',
      ],
    },
    {
      id: 'fr.secrecy.delete-messages',
      patterns: ['(supprime|efface) ..3 <message>', 'vide ..2 (conv|conversation|historique)'],
      unless: ['(j|je|mon tel|a|ai) [ai|a] (supprime|efface)'],
    },
  ],
};
