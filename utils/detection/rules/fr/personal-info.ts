import type { RuleFile } from '../rule.ts';

export const personalInfo: RuleFile = {
  language: 'fr',
  tells: { tactic: 'personal-info' },
  rules: [
    {
      id: 'fr.personal-info.asks-address',
      sender: 'any',
      patterns: [
        '(snap map|snapmap|ta loc|ta localisation)',
        'l adresse c est (quoi|laquelle|ou)',
        '^ ton adresse',
        '(tu habites|tu vis|tu restes|tu creches|tu habite) [dans|a|vers|de|ds] (ou|quel|quelle|quel coin|quel bout) ..3',
        '(tu habites|tu vis|habites tu|vis tu|tu restes|tu loges) [bien|tu] [vers|pres|dans|a|chez|sur|du cote|loin] (ou|quel*|qui|quel coin)',
        '(ou|dans quel* ..1|vers quel* ..1|a quel* ..1|quel* coin|quel* quartier|quel* ville|quel* rue) [est ce] [que|ca] (tu habites|tu vis|habites tu|vis tu|t habites|tu restes)',
        'quel* (rue|ville|quartier|immeuble|commune|village) (tu|exactement|toi)',
        'ton (numero de rue|digicode|code postal|quartier|etage)',
        '(envoie|partage|active|donne|mets|file) ..2 (loc|localisation|position|geoloc|snap map|snapmap|gps|ou tu es)',
      ],
      hints: [
        '(c est quoi|donne|donnes|envoie|dis|dis moi|il me faut|je veux|file|passe|c est laquelle|rappelle moi|note) [moi] ..1 (ton|votre|l|t) adresse',
        '(ton|votre) adresse (exacte|stp|c est quoi)',
        '(tu es|tu viens|t es|es tu|viens tu) (de|d) (ou|quel* (ville|coin|region|departement|dep|quartier|canton|bled|endroit|pays|commune))',
        'habites ..2 (loin|pres|a cote) (de|d)',
      ],
      unless: ['adresse (mail|email|ip|e mail)', '(resto|recette|match)'],
    },
    {
      id: 'fr.personal-info.asks-school',
      sender: 'any',
      patterns: [
        '(tu es|es tu) scolarise*',
        'ton (college|lycee|ecole|bahut) (c est|il est|s appelle)',
        '(nom|prenom) ..1 (ton|t) (lycee|college|ecole|bahut|cegep|gymnase|athenee|polyvalente|prof|club)',
        '(c est quoi|quel* est|comment s appelle|c est ou|il est ou|c est lequel) ..1 (ton|t|ta|le nom de ton) (lycee|college|ecole|bahut|polyvalente|gymnase|athenee|club|salle|gym)',
        '(tu es|tu vas|vas tu|es tu|scolarise*) ..2 (dans|a|au|en|quel|ds) (quel|quelle|kel) (lycee|college|bahut|ecole|etablissement|polyvalente|gymnase|athenee|cycle|secondaire|club)',
      ],
      hints: [
        '(quel|quelle|kel) (lycee|college|ecole|bahut|etablissement|polyvalente|athenee) [tu|toi|exactement|c est|es tu|deja|stp|t]',
      ],
      unless: ['(mon frere|ma soeur|l an prochain)'],
    },
    {
      id: 'fr.personal-info.asks-number',
      sender: 'any',
      patterns: [
        '(donne|donnes|file|passe|envoie|c est quoi|tu as|avoir|laisse|balance|lache|ecris|as tu|je veux|il me faut|note) [moi] [c est quoi] (ton|un) [propre] (=numero|=num|06|07|natel|cell|gsm|cellulaire)',
        'ton (=numero|=num|06|07|natel|gsm|cell) (stp|c est quoi|c est)',
        '(tu as|as tu) un (gsm|natel|cell|tel|portable|numero) [a toi|perso]',
      ],
      hints: ['ton (=numero|=num|06|07|natel|gsm|cell) $'],
      unless: ['(client*|commande|serie|carte|maillot|page)'],
    },
    {
      id: 'fr.personal-info.asks-when-home',
      patterns: [
        '(a quelle heure|vers quelle heure|quels jours|quel jour|jusqu a quelle heure|jusqu a quand|combien de temps) ..3 (<your-parent>|tu es seule)',
        '<your-parent> [ils|elle|il] ..1 (rentr*|part|partent|bossent|bosse|travail*|sortent|sort|reviennent|revient|finit|finissent) ..3 (quand|heure|soir|week|tard|tot|ou)',
        '<your-parent> [ils|elle|il] ..1 (rentr*|part|partent|bossent|bosse|travail*|sortent|sort|reviennent|revient|finit|finissent) $',
        '(il y a|c est) qui (chez toi|a la maison|avec toi)',
        '(<your-parent>|quelqu un) ..2 (vient|viennent|viens) ..1 te (chercher|prendre|recuperer)',
        '(tu es|t es|donc tu es|seule) ..1 (tout|toute) seule [de|entre|jusqu a|apres] #',
      ],
      unless: ['(mes parents|devoirs|match)'],
    },
    {
      id: 'fr.personal-info.asks-way',
      strength: 'weak',
      sender: 'any',
      patterns: [
        'quel* (sport|club) (tu fais|fais tu|et ou)',
        '(ton|le) club [il] est ou',
        'en maison ou [en] appart*',
        '(tu finis|tu rentres|tu sors|finis tu|rentres tu|sors tu|tu termines) ..3 (a quel* heure|quand|vers quelle heure)',
        '(a quelle heure|vers quelle heure) ..2 (tu (finis|rentres|sors|termines)|finis tu|rentres tu)',
        '(tu rentres|rentres tu|tu y vas) ..2 (a pied|en bus|comment|toute seule|seule|par ou)',
        'quel (bus|arret|tram|ligne) (tu prends|prends tu)',
        'ton vrai (nom|prenom)',
        'ton nom (de famille|complet)',
        '^ [dans|c est] quel* (rue|ville|quartier|arret|etage|immeuble|batiment|commune|village) $',
      ],
    },
  ],
};
