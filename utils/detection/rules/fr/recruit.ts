import type { RuleFile } from '../rule.ts';

export const recruit: RuleFile = {
  language: 'fr',
  tells: { tactic: 'recruit' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.recruit.sell-pictures',
      patterns: [
        '(vends|vendre|revendre) (tes|ses|des) (photo|nudes|pics)',
        '(clients|gars|mecs|hommes) ..2 (achet*|payent|paient)',
        '(onlyfans|mym) ..4 (ouvre|cree|gagner)',
        '(ouvre|cree|fais) ..2 (onlyfans|mym)',
      ],
      unless: ['(commande|magasin|vinted|resto)'],
    },
    {
      id: 'fr.recruit.bring-friend',
      patterns: [
        'ramen* tes <mate> ..3 paie',
        'ramen* ..1 <mate> et je vous paie',
        'si tu [me|m] (ramenes|amenes|convaincs|trouves|presentes) ..1 <mate> ..6 (# <euros>|paie|double|bonus)',
        '(# <euros>|double|bonus) ..3 si tu [me|m] (ramenes|amenes|convaincs|trouves) ..1 <mate>',
        '# <euros> par (fille|copine|meuf|pote)',
      ],
      unless: ['(parrainage|stand)'],
    },
    {
      id: 'fr.recruit.others-pictures',
      patterns: [
        'j achete ..1 nudes',
        'photo de ta ..1 (soeur|cousine|copine) <undressed>',
        '(tu as|envoie|passe|file|donne) [moi] ..1 (dossiers|nudes|photo intimes) ..2 (sur|de|d) ..2 (<mate>|ex)',
        'prends (ta soeur|ta cousine|une copine) ..4 (douche|<undressed>|cachette)',
        '(jamais|pas) ..2 nudes de <mate>',
      ],
    },
    {
      id: 'fr.recruit.carry-goods',
      patterns: [
        '(passer|porter) un (paquet|colis|sac) ..4 # <euros>',
        'garde* (ce|un) (sac|paquet|colis) ..6 # <euros>',
        '(depos*|transport*|livr*) ..1 (sac|colis|paquet|sachet) ..6 (# <euros>|prends #)',
        'ramen* ..1 (sac|paquet) ..2 (gars|mec|type)',
        'besoin ..2 (petit|jeune) pour ..3 (taf|livrer|deposer|transport)',
        '(guetteur|chouf|charbonner)',
        'mineurs ..2 risque* rien',
      ],
      unless: ['(sac de chips|sac de sport|mamie|point relais|boulangerie)'],
    },
    {
      id: 'fr.recruit.bank-account',
      patterns: [
        'je te (vire|envoie) de l argent et tu',
        '(passer|virer|recevoir) ..2 (argent|thune|virement) ..3 (ton compte|dessus|ta carte)',
        'tu (gardes|recuperes) # (pourcent|%)',
        '(prete|loue|file) [moi] (ton compte|ta carte|ton rib)',
      ],
      unless: ['(maman|papa|cantine|de bus|ta carte graphique)'],
    },
  ],
};
