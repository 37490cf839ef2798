import type { RuleFile } from '../rule.ts';

export const offPlatform: RuleFile = {
  language: 'fr',
  tells: { tactic: 'off-platform' },
  rules: [
    {
      id: 'fr.off-platform.move-app',
      sender: 'any',
      patterns: [
        '(viens|vien|venir|passe|passons|rejoins|rejoins moi|go|on passe|on va|on parle|parler|parle|continue|continuer|on continue|on se parle|appelle moi|ecris|ecris moi|ecrit moi|reviens|va|vas|allons|on bouge|retrouve moi|dispo|parlons|discuter) ..3 (sur|en|par|via) <app>',
        '(go|on se) <app>',
        'on (parle|va|discute|passe) [sur] (ailleurs|autre part|en prive)',
        '(parler|parle|qu on parle|viens) ..1 (ailleurs|en prive|en pv|en mp)',
      ],
    },
    {
      id: 'fr.off-platform.asks-handle',
      sender: 'any',
      patterns: [
        'tu as [un|pas|le] (<app>)',
        '(c est quoi|donne|donne moi|file|file moi|passe|passe moi|envoie|je peux avoir|je veux|on s echange) [ton|tes|le tien|nos|=tn] [pseudo|compte] (<app>)',
        'ton (<snapchat>|<app>) [stp|c est quoi|pour]',
        'pseudo (<app>)',
      ],
      unless: ['ton (tel|phone)'],
    },
    {
      id: 'fr.off-platform.gives-handle',
      sender: 'any',
      patterns: [
        '(ajoute|add|rajoute) moi [stp] [sur|en]',
        '(je t ajoute|je te rajoute) [sur|en]',
        'mon (<app>) [c est|est]',
        'moi c est ..2 (sur) (<app>)',
      ],
      unless: ['ajoute moi (au|dans le|sur la liste|a la)', 'mon tel [est|a|n|marche|bug]'],
    },
    {
      id: 'fr.off-platform.video-call',
      sender: 'any',
      patterns: [
        '(on (se fait|fait|s appelle|se met|se capte|peut)|fais|faire|viens|mets toi|vas|appelle moi|t appelle|passe|allume|ouvre) ..2 [en|par|ta|une|un|la] <visio>',
        '(tu veux|ca te dit|envie) ..4 (visio|facetime|cam|webcam)',
      ],
      unless: ['(mamie|papi|papy|tata|cours|prof|devoirs|reunion)'],
    },
    {
      id: 'fr.off-platform.not-here',
      patterns: [
        'on (sera|serait|est) [bien|plus] (mieux|tranquille|tranquilles) [la bas|sur|ailleurs]',
        '(ici|tiktok) ..2 (pas (sur|safe|pratique|prive)|on peut pas parler|trop surveille)',
        '(juste|que) (nous deux|toi et moi) (sur|en prive|ailleurs)',
      ],
      unless: ['(premier rang|a table|dehors|a la biblio|au fond)'],
    },
  ],
};
