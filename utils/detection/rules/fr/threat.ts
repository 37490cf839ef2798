import type { RuleFile } from '../rule.ts';

export const threat: RuleFile = {
  language: 'fr',
  tells: { tactic: 'threat' },
  rules: [
    {
      id: 'fr.threat.publish',
      strength: 'strong',
      patterns: [
        'je (vais|=veux|peux) ..1 (envoyer|publier|balancer|poster|montrer|diffuser) ..4 (photos|photo|nudes|video|videos|a tes|a tout|partout|tout)',
        '(je balance|j envoie|je publie|je montre|je poste) [tout|tes|ca] ..3 (a tes|a tout|sur|a ta|a ton|partout)',
        'si tu [ne] (paies|paye|payes|reponds|envoies|fais|bloques) [pas] ..3 (je balance|j envoie|je publie|je montre|je poste|je partage)',
      ],
      unless: ['(vacances|dossier|story|mes photos|devoir*|exposé|cours)'],
    },
  ],
};
