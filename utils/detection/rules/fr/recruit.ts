import type { RuleFile } from '../rule.ts';

export const recruit: RuleFile = {
  language: 'fr',
  tells: { tactic: 'recruit' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.recruit.sell-pictures',
      patterns: [
        '(vends|vendre|vend|gagner ..3 avec) (tes|ses|leurs|des) (photos|nudes|videos|pics) [<intimate>|de toi|a des|sur]',
        'clients ..3 (achetent|payent|paient|cherchent|veulent|attendent)',
        '(des|mes) (gars|mecs|clients|hommes|vieux|types) ..2 (payent|paient|achetent|payeraient) ..6 (photos|filles|ton age|live|cam|voir|videos|cher)',
        '(onlyfans|only fans|mym) ..4 (ouvre|cree|fais|mineure|gagner)',
        '(ouvre|cree|fais|monte) ..2 (onlyfans|only fans|mym)',
      ],
      unless: ['(vinted|appareil|vacances|mariage|expo)', '(commande|magasin|resto|boutique|de classe)'],
    },
    {
      id: 'fr.recruit.bring-friend',
      patterns: [
        'si tu (ramenes|ramene|amenes|trouves|presentes|recrutes|fais venir) ..2 <mate> ..6 (# <euros>|paye|paie|double|en plus|bonus|gagnes)',
        '(# <euros>|double|plus|bonus|commission) ..4 si tu (ramenes|ramene|amenes|trouves|presentes) ..1 <mate>',
        '(# <euros>|commission|pourcent) par (fille|copine|meuf|pote|personne) (ramenee|que tu|recrutee)',
        '(tu connais|presente moi|tu as) ..1 (des|d autres) (filles|copines|meufs|potes) ..3 (gagner|argent|interessee*|thune)',
      ],
      unless: ['(parrainage|cinema|stand|equipe|club|bouteille|entree)'],
    },
    {
      id: 'fr.recruit.others-pictures',
      patterns: [
        '(tu as|envoie|passe|file|donne|montre|balance|trouve moi|recupere) [moi] ..1 (dossiers|nudes|nude|photos intimes) ..2 (sur|de|d|des) ..2 (<mate>|ex|autres|classe|lycee|college)',
        '(prends|filme|envoie) ..3 (ta soeur|ta cousine|ta petite soeur|une copine|tes copines) ..4 (douche|vestiaire*|<undressed>|dort|en cachette)',
        '(les|des) nudes ..1 (de ta|d une|de tes|de) <mate>',
      ],
      unless: ['(balance pas|jamais|arrete)'],
    },
    {
      id: 'fr.recruit.carry-goods',
      patterns: [
        '(deposes|depose|deposer|ramenes|ramener|ramene|transportes|transporter|livres|livrer|recuperes|recuperer|gardes|garder|amenes) ..1 (sac|colis|paquet|sachet|sacoche|mallette|valise) ..6 (# |question|discret*|gars|euros|balles|personne)',
        '(besoin|cherche) ..2 (petit|jeune|mineur|jobbeur) pour ..3 (taf|livrer|recuperer|deposer|guetter|transport|job)',
        '(guetteur|chouf|nourrice|charbonner|charbonneur)',
        '(mineurs|mineur|a ton age) ..2 (risquent|risque|risques) rien',
        'pose pas (de|la) question*',
      ],
      unless: [
        '(boulangerie|courses|sport|pharmacie|point relais|mamie|tirage|ecole|tri|cantine)',
        'sac de (chips|sport|couchage|cours|foot)',
      ],
    },
    {
      id: 'fr.recruit.bank-account',
      patterns: [
        '(passer|transiter|virer|recevoir) ..1 (argent|fric|thune|virement*|# <euros>) ..3 (ton compte|dessus|ta carte|ton rib)',
        'tu (gardes|recuperes|prends|touches) # (pourcent|pour cent|%)',
        '(prete|donne|file|passe|envoie) [moi] ..1 (rib|iban|carte bancaire|carte bleue|carte bleu|cb)',
        '(prete|loue) [moi] ton compte ..2 (bancaire|en banque|banque)',
      ],
      unless: ['(remboursement|papa|maman|cantine|voyage|mon rib)'],
    },
  ],
};
