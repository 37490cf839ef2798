import type { RuleFile } from '../rule.ts';

export const meeting: RuleFile = {
  language: 'fr',
  tells: { tactic: 'meeting' },
  rules: [
    {
      id: 'fr.meeting.meet-secretly',
      sender: 'any',
      patterns: [
        '(se voit|se voie|se voir|se rencontre|se rencontrer|se capte|se capter|se retrouve|se retrouver|se rejoint|te voir|te rencontrer|rdv|rendez vous) ..4 (seul a seul|seuls|en secret|en cachette|discretement|discret|sans tes (parents|potes|copines)|juste (nous|toi et moi)|que tous les deux|tous les deux|en dehors du)',
        '(se voit|se voir|se retrouve|se retrouver|se rejoint|viens|rejoins moi|retrouve moi|reserve|aller) ..3 (l hotel|un hotel|un airbnb|parking|foret|dans les bois|cave|dans ma voiture)',
        '(une|la) chambre d hotel',
        'viens vivre (ici|avec moi|chez moi)',
        '(fugue|pars|on part|enfuis toi|on s enfuit) (avec moi|tous les deux|ensemble loin)',
      ],
      unless: ['(classe|voyage|scolaire|famille|match|equipe|cours|college|fnac|balade|maman|papa)'],
    },
    {
      id: 'fr.meeting.come-to-mine',
      strength: 'weak',
      sender: 'any',
      patterns: [
        '(viens|passe|venir|dormir|passer) ..1 chez moi',
        'je (viens|passe) chez toi',
        'chez moi [y a|il y a] personne',
      ],
    },
    {
      id: 'fr.meeting.pick-up',
      patterns: [
        'te (chercher|prendre|recuperer) ..2 (en voiture|a la gare|devant (ton|le) (college|lycee)|a la sortie|apres les cours|au college|au lycee|en bas de chez toi)',
        'jte (prends|recupere|cherche) ..1 (en voiture|a la gare|devant ton)',
        '(monte|monter|viens|montes) dans ma (voiture|caisse)',
        'je te (prends|recupere) ..1 (en voiture|a la gare|devant ton)',
      ],
      unless: ['(maman|papa|mamie|papi|mere t|ta soeur|ton sac|ok coach)'],
    },
    {
      id: 'fr.meeting.parents-out',
      patterns: [
        '(je passe|je viens|jviens|jpasse|on se voit|se voir|viens|venir|passer|te voir) ..3 (quand|une fois que|avant que|pendant que|des que|pendant) ..1 (<your-parent>|ils|elle|il) ..2 (sortent|partis|partent|dorment|rentrent|pas la|parti|partie|absents|couches|travaillent)',
        'viens ..4 (il y a|y aura|y a|sera) personne',
        '(je passe|jpasse|je viens|jviens) avant (alors|qu ils rentrent)',
        '(week end|soir|samedi) quand ils (sortent|partent|sont pas la) (je passe|jpasse|je viens)',
        'y aura personne [d autre|juste]',
        'quand ils sortent (je passe|je viens)',
      ],
      unless: ['(mes parents|cours|classe|bibli*)'],
    },
    {
      id: 'fr.meeting.come-alone',
      patterns: [
        '(viens|venir|viendras|venez|passe) ..4 (toute seule|seule|sans tes copines|sans personne|sans le dire)',
        '(ramene|amene|previens) personne',
      ],
      unless: ['(j ai peur|moi|je) [de] venir', '(peux pas venir|jviens|je viens)'],
    },
    {
      id: 'fr.meeting.see-in-real',
      strength: 'weak',
      sender: 'any',
      patterns: [
        '(on (pourrait|peut|devrait|va)|tu veux|j aimerais|j ai envie|hate) ..2 (se voir|se rencontrer|se capter|te voir|te rencontrer) ..1 (en vrai|irl|un jour|bientot|ce week end|ce soir|samedi)',
        '(se voir|se voit|te voir|se rencontrer|se capter) (en vrai|irl)',
      ],
    },
  ],
};
