import type { RuleFile } from '../rule.ts';

export const authority: RuleFile = {
  language: 'fr',
  tells: { tactic: 'authority' },
  rules: [
    {
      id: 'fr.authority.agency',
      patterns: [
        'je (cherche|recrute) des (modeles|mannequins)',
        'je travaille pour une agence',
        '(recruteur|recruteuse|photographe|agent) ..4 (agence|mannequin*|mode|casting|marque)',
        'on (cherche|recherche|recrute) ..2 (visages|modeles|mannequins|ambassadrices)',
        'pour le (casting|book|shooting)',
        'tu as un (vrai|gros) potentiel',
      ],
    },
    {
      id: 'fr.authority.creator',
      patterns: [
        'j ai # [#] (k|mille|abonnes|followers)',
        'merci de (suivre|follow) (ma chaine|mon compte)',
        'je suis (youtubeu*|tiktokeu*|stream*|influenceu*)',
        '(en live|dans ma video) avec moi',
      ],
      unless: ['(mdr|gloire)'],
    },
    {
      id: 'fr.authority.coach-or-teacher',
      patterns: [
        'je suis (animateur|entraineur|educateur|moniteur)',
        'je suis l entraineur',
        '(c est|je suis) [moi] (ton|le) [nouveau] (coach|prof|entraineur|moniteur|animateur)',
        '<your-parent> me (fait|font) confiance',
        'je suis un ami de <your-parent>',
        'je suis un ami de ton pere',
      ],
      unless: ['(de mon|de lea|de ma)'],
    },
    {
      id: 'fr.authority.role-decides',
      patterns: [
        'c est moi qui (fais la selection|decide|choisis|note)',
        'je te mets #10-20',
        'tu veux ..1 (avoir la moyenne|etre dans (le relais|l equipe)|etre selectionne*)',
        'ca peut s arranger',
      ],
    },
    {
      id: 'fr.authority.official',
      patterns: [
        '(agent|inspecteur|service|brigade) ..2 (mineurs|police|gendarmerie|interpol)',
        'nous enquetons',
        '(enquete|procedure) ..2 (sur vous|contre vous|confidentielle)',
      ],
      unless: ['(lycee|sortie|expose)'],
    },
  ],
};
