import type { RuleFile } from '../rule.ts';

export const offPlatform: RuleFile = {
  language: 'fr',
  tells: { tactic: 'off-platform' },
  rules: [
    {
      id: 'fr.off-platform.move-app',
      patterns: [
        '(tu as|t as) ..1 (snap|insta|<other-app>)',
        '(viens|va|vien|passe|on va|on parle|parler|continue|on continue) ..2 sur (snap|<other-app>)',
        '(donne|file|passe|c est quoi) [moi] ton (snap|insta|<other-app>|numero|num)',
        'ajoute moi [sur] (snap|<other-app>)',
        'mon snap c est',
      ],
    },
  ],
};
