import type { RuleFile } from '../rule.ts';

export const refused: RuleFile = {
  language: 'fr',
  tells: { fact: 'refused' },
  rules: [
    {
      id: 'fr.refused.says-no',
      patterns: [
        '^ non [merci|pas|je] $',
        '(je veux|j ai) pas [envie]',
        '(non|nan) je [ne] (veux|peux|fais|vais) pas',
        'je [n] envoie pas',
        '(laisse moi|arrete|stop) [tranquille|s il te plait|stp]',
      ],
    },
  ],
};
