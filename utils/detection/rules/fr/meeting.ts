import type { RuleFile } from '../rule.ts';

export const meeting: RuleFile = {
  language: 'fr',
  tells: { tactic: 'meeting' },
  rules: [
    {
      id: 'fr.meeting.meet-alone',
      patterns: [
        '(on|tu veux qu on) (se voit|se voie|se rencontre|se capte|se retrouve) ..3 (tous les deux|seuls|seul|seule|sans tes parents|chez moi|en vrai)',
        '(je peux|je vais|je viens) [passer] te (chercher|prendre|recuperer) ..3 (seul|seule|en voiture|discretement|sans|au college|au lycee|devant)',
        'viens chez moi',
        'tu es seule quand',
      ],
    },
  ],
};
