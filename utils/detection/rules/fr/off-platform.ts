import type { RuleFile } from '../rule.ts';

export const offPlatform: RuleFile = {
  language: 'fr',
  tells: { tactic: 'off-platform' },
  rules: [
    {
      id: 'fr.off-platform.move-app',
      sender: 'any',
      patterns: [
        '(tu preferes|plutot) <app>',
        '(installe*|telecharge*) <app>',
        '(viens|passe|rejoins|on passe|on va|on parle|parler|parle moi|continue|appelle moi|ecris moi|reviens|go|vas) ..3 (sur|en|par) <app>',
        'go <app>',
        'parl* ..1 (ailleurs|en prive)',
        'viens en prive',
      ],
    },
    {
      id: 'fr.off-platform.asks-handle',
      sender: 'any',
      patterns: [
        'tu aurais ..1 <app>',
        'tu as [pas|un] <app>',
        'tu es sur <app>',
        '(c est quoi|donne|file|passe|envoie|avoir|je veux) [moi] ton [pseudo] <app>',
      ],
      unless: ['ton tel'],
    },
    {
      id: 'fr.off-platform.gives-handle',
      sender: 'any',
      patterns: [
        '(ajoute|rajoute|add|ajt) moi [sur|en|stp]',
        'je t ajoute sur',
        'mon <app> [c est]',
        'ajoute mon <app>',
      ],
      unless: ['ajoute moi (au|dans|a)'],
    },
    {
      id: 'fr.off-platform.video-call',
      sender: 'any',
      patterns: [
        'tu fais des <visio>',
        '(fait|fais|faire|viens|appelle moi|mets toi|allume|on s appelle|capte) ..3 <visio>',
      ],
      unless: ['(mamie|cours|prof|reunion)'],
    },
    {
      id: 'fr.off-platform.not-here',
      patterns: [
        'on (sera|serait) plus tranquille*',
        'on sera mieux $',
        'on sera mieux (la bas|sur)',
        '(ici|tiktok) [c est] pas (sur|safe|prive)',
      ],
    },
  ],
};
