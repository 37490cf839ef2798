import type { RuleFile } from '../rule.ts';

export const meeting: RuleFile = {
  language: 'fr',
  tells: { tactic: 'meeting' },
  rules: [
    {
      id: 'fr.meeting.meet-secretly',
      sender: 'any',
      patterns: [
        '(je connais|on va|viens|on se pose|on ira|j ai) ..3 (endroit|coin|spot) (calme|tranquille|discret|isole|sympa)',
        '(passe|passer) la nuit (chez moi|avec moi|ici)',
        '(seche|seches|secher|rate) (les|tes|ton) cours ..4 (viens|rejoin*|avec moi|<see-each-other>)',
        '<see-each-other> ..4 (derriere|en dehors (du|de|des))',
        '(juste|que|rien que|seulement) (toi (et|pis) moi|nous deux|tous les deux) ..2 (chez moi|<hideout>)',
        '(en cachette|en secret|en douce|en scred) ..3 <see-each-other>',
        '<see-each-other> ..5 (seuls|seul a seul|en secret|en cachette|en douce|en scred|discretement|discretos|sans tes parents|sans (qu*|que) ..2 (parents|personne|mere|pere)|a l abri|sans lui|sans eux|sans elle)',
        'viens vivre (ici|avec moi|chez moi)',
        '(fais|faire|fait) le mur',
        '(sors|sortir|sortiras|sort|echappe toi|descends|descend) ..2 (en douce|en cachette|discretement|en scred|par la fenetre|par derriere|par le jardin|sans bruit|quand ils|quand tes|pendant que)',
        '(hotel|airbnb|chambre d hotel|motel) ..5 (toi|nous|deux|viens|<see-each-other>|tranquille*|rejoin*)',
        '(reserve|louer|loue|pris|prends) ..2 (hotel|airbnb|chambre)',
      ],
      hints: [
        '(on pourrait|on peut|on va|viens|faudrait|<see-each-other>) ..6 (juste|que|rien que|seulement) (toi (et|pis) moi|nous deux|tous les deux|nous 2)',
        '(<see-each-other>|viens|monte|passe|emmene*|amene*|on va|on dort) ..4 (a l|un|au|dans (ma|mon|une|un|le|les)|derriere le) <hideout>',
        '(fugue*|on part|enfuis toi|barre toi|on se barre|on s enfuit|partir|partirait) (avec moi|tous les deux|loin|ensemble|toi et moi)',
      ],
      unless: [
        '(scolaire|raclette|match|valise*|devoir*|cours|expose|equipe|vacances|anniv*|certificat|colis|docteur)',
      ],
    },
    {
      id: 'fr.meeting.come-to-mine',
      strength: 'weak',
      sender: 'any',
      patterns: [
        '(viens|passer) [dormir|passer|un|une|me|le|la] [week end|soir|nuit|voir|moment|apres midi] chez moi',
        '(je viens|je peux venir|je peux passer) chez toi',
        'dormir chez moi',
        '(viens|passe|passer|venir) ..1 (le week end|la nuit|la soiree|l aprem) ..1 chez',
        'on dort ensemble',
      ],
      unless: ['(mes parents|ma mere|fifa|devoirs|anniv*)'],
    },
    {
      id: 'fr.meeting.pick-up',
      patterns: [
        'prends ..1 (uber|taxi|train|bus|vtc) ..2 (je te rembourse|je te paie|je te le paie|je paie|je rembourse)',
        '(je|te|t) ..1 (attends|attend|attendrai|guette|rejoins|retrouve) ..3 (ton|votre|ta|du|de l) (college|lycee|ecole|cours|entrainement|bahut|arret|rue|coin|sortie)',
        '(te|t) (chercher|prendre|recuperer|recup|ramasser|pogner|embarquer|deposer|ramener|raccompagner|emmener|conduire) ..3 (en <car>|devant ton|apres (les cours|l ecole)|a la sortie|a l ecole|avant qu*|au coin|loin|discret*|derriere)',
        '(je te|je t|j te) (prends|prend|recupere|ramasse|pogne|embarque) ..3 (<car>|avant qu*|depanneur|devant (ton|le college|l ecole|le lycee)|loin|au coin|sortie|gare)',
        'viens dans (ma|mon) <car>',
        '(je suis|je serai|j attends|je t attends|gare) ..4 (en bas|en <car>) ..5 (personne|discret*|sors|descends|seule|vite|nuit|mat)',
        '(je passe|je viens|je serai|je vais etre|je peux venir|je peux passer) ..4 (en|avec [ma|mon]) <car>',
        '(je te|je t|jte) (paie|paye|prends|envoie|offre|commande|achete|rembourse) ..2 (uber|taxi|train|bus|billet|trajet|vtc|bla bla|blablacar|tgv|ticket)',
        '(je suis|de passage|je serai|je monte|je descends|j arrive) ..3 (pres de chez toi|dans ton (quartier|coin)|dans ta (ville|rue)|a cote de chez toi|pas loin de chez toi)',
      ],
      hints: [
        '(monte|montes|monter|grimpe|embarque|tour|balade|viree) [faire] (dans ma|dans la|dans mon|en|avec ma) <car>',
      ],
      unless: ['(maman|papa|mamie|ma mere|mon pere|mes parents)'],
    },
    {
      id: 'fr.meeting.parents-out',
      patterns: [
        '(je passe|je viens|se voit|se voir|te voir|viens|venir|passer|<see-each-other>) ..4 (quand|une fois que|une fois qu|pendant que|pendant qu|des que|le temps que) ..1 (<your-parent>|ils|elle|il) [sont|est|soient|seront|sera|ont] ..1 (<away>|<away>)',
        '(viens|passe|venir|passer) ..6 (il y a|sera|aura) personne',
        '(viens|passe|venir|passer|<see-each-other>) ..8 quand [il] y a personne',
        'je passe avant alors',
        'laisse ..1 (porte|fenetre|portail) ..3 ouverte*',
        '(quand|des que|jour ou) ..3 (maison|appart|chez toi) ..1 (vide|libre)',
        '(quand|des que) (ils|elle|il|<your-parent>) (sortent|partent|dorment|sont couches|est partie|seront partis) ..2 (je|j|tu|on|viens|sors|descends)',
        'avant (que|qu) (ils|elle|il) se (levent|leve|reveill*)',
        'avant (que|qu) <your-parent>',
      ],
      unless: ['(mes parents|bibli*)', '@surprise'],
    },
    {
      id: 'fr.meeting.come-alone',
      patterns: [
        '(viens|venir|vien|viendras|<see-each-other>) ..4 (toute seule|tout seul|seule|sans tes (copines|potes|amis|amies|parents)|sans personne)',
        'tu (viens|viendras) seule',
        '(seul a seul|en tete a tete) (chez|dans)',
      ],
      hints: ['(ramene|amene|emmene|ramenes|previens|invite) (personne|pas tes|pas ta|pas ton)'],
      unless: ['(peur de venir|je viens|venir seule ok)'],
    },
    {
      id: 'fr.meeting.waits-for-you',
      strength: 'weak',
      patterns: [
        '(te|t) (prendre|chercher|recuperer|recup) a #',
        'attends moi (au coin|au bout|en bas|derriere|a la sortie|devant ton)',
        '(descends|sors) ..2 (en bas|# minutes|# min|dehors|vite|me voir|me rejoindre)',
        'rejoin* ..1 (en bas|dehors)',
        '(juste|que|rien que|seulement) (toi (et|pis) moi|nous deux|tous les deux|nous 2)',
        '(seul a seul|en tete a tete)',
        '(je te|je t|j te) (prends|prend|recupere|cherche|ramene|depose|raccompagne|emmene|attends|attend) ..3 (sortie|coin|parking|derriere|bas de|abribus|bout de)',
        '(je|j) [suis|serai|vais etre|attends|attend] ..3 (en bas de (chez toi|ta|ton)|devant chez toi|au coin de (ta|ton)|au bout de ta rue|devant ton|derriere ton|a la sortie de ton)',
      ],
    },
    {
      id: 'fr.meeting.asks-to-meet',
      strength: 'weak',
      sender: 'any',
      patterns: [
        '(on peut|on pourrait|faut qu on|et si on) ..1 (se|te) rencontre*',
        '(se voit|se capte|se rencontre|te voir|te rencontrer|se voir) ..2 (quand|apres les cours|apres l ecole|mercredi|a la sortie)',
      ],
      unless: ['@errands', '(mes parents|grand mere)'],
    },
    {
      id: 'fr.meeting.see-in-real',
      strength: 'weak',
      sender: 'any',
      patterns: [
        '<see-each-other> ..2 (en vrai|irl|un jour|un de ces quatre|pour de vrai|en face)',
        '(se voir|se voit|te voir|te rencontrer|se rencontrer) ..2 (en vrai|irl|un jour)',
      ],
    },
  ],
};
