import type { RuleFile } from '../rule.ts';

export const meeting: RuleFile = {
  language: 'fr',
  tells: { tactic: 'meeting' },
  rules: [
    {
      id: 'fr.meeting.meet-secretly',
      sender: 'any',
      patterns: [
        'en cachette ..3 (se voit|se voir)',
        '(se voit|se voie|se voir|se rencontre|se capte|se retrouve|te voir) ..4 (seuls|en secret|en cachette|discretement|sans tes parents|juste (nous|toi et moi)|tous les deux|en dehors)',
        '(se voit|se voir|se retrouve|se rejoint|viens) ..3 (a l hotel|un hotel|au parking|dans ma voiture)',
        'viens vivre (ici|avec moi|chez moi)',
        '(fugue|on part|enfuis toi) (avec moi|tous les deux)',
      ],
      unless: ['@errands', 'scolaire'],
    },
    {
      id: 'fr.meeting.come-to-mine',
      strength: 'weak',
      sender: 'any',
      patterns: ['(viens|passer) chez moi', 'je viens chez toi', 'dormir chez moi'],
    },
    {
      id: 'fr.meeting.pick-up',
      patterns: [
        'je t attends devant ton (college|lycee)',
        'te (chercher|prendre|recuperer) ..2 (en voiture|devant ton|apres les cours)',
        'je te prends a la gare',
        'monte dans ma voiture',
      ],
      unless: ['(maman|papa|mamie|mere)'],
    },
    {
      id: 'fr.meeting.parents-out',
      patterns: [
        '(je passe|je viens|se voit|se voir|te voir|viens|venir) ..3 (quand|une fois que|une fois qu|pendant que|des que) (<your-parent>|ils|elle|il) [sont|est|soient] <away>',
        'viens ..8 (il y a|sera) personne',
        'je passe avant alors',
        'quand ils (sortent|partent) je passe',
      ],
      unless: ['(mes parents|bibli*)'],
    },
    {
      id: 'fr.meeting.come-alone',
      patterns: ['(viens|venir) ..4 (toute seule|seule|sans tes copines)', 'ramene personne'],
      unless: ['(peur de venir|je viens)'],
    },
    {
      id: 'fr.meeting.see-in-real',
      strength: 'weak',
      sender: 'any',
      patterns: ['(se voir|se voit|te voir|te rencontrer|se rencontrer) (en vrai|irl|un jour)'],
    },
  ],
};
