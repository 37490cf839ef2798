import type { RuleFile } from '../rule.ts';

export const paymentDemand: RuleFile = {
  language: 'fr',
  tells: { tactic: 'payment-demand' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.payment-demand.pay-or-else',
      strength: 'strong',
      patterns: [
        '(paie|envoie|donne|verse) # [<euros>] (ou|sinon) ..2 (ta|tes|tout|tu es)',
        '# <euros> ..6 (ou|sinon) ..1 <publish>',
        '(paie|virement|paypal|pcs) ..6 (ou|sinon) <publish>',
        'si tu paie pas ..4 <publish>',
        '(paie|verse|reglez) ..6 (ou|sinon|apres) ..2 <publish>',
        'envo* ..3 # ..3 (ou|sinon) ..2 <publish>',
        '(paie|verse|reglez) ..6 (ou|sinon) ..3 (<people>|vos parents|elles) ..2 (<see>|vues|convoques)',
        '# <euros> ..5 (ou|sinon) (<publish>|tes photo|ils|elle|<people>)',
        '# ..2 sinon ca (part|sort)',
        '(encore|envoie) # (ou|sinon) (<publish>|je le fais)',
        'si tu ne paie pas',
        'paie (ou|sinon) <publish>',
      ],
      unless: ['(vends|vend|reserve|billet|cantine|retard|kebab|resto|lettre*|pizza|place|match)'],
    },
    {
      id: 'fr.payment-demand.money-for-deletion',
      strength: 'strong',
      patterns: [
        'paie ..3 pour que je ..1 supprime',
        '<prepaid> ..4 je te laisse tranquille',
        '# <euros> ..2 et (je supprime|j efface|jefface)',
        '(# [<euros>]|paie|pcs|argent) ..4 (et|pour que) ..2 (je supprime|j efface|jefface|elle disparait|tout disparait)',
        '(supprime|efface) ..4 (contre|pour) # <euros>',
        'c etait pour la premiere (photo|video)',
      ],
      unless: ['(jeu|appli|vends|pubs)'],
    },
    {
      id: 'fr.payment-demand.prepaid-codes',
      patterns: [
        '(achet*|envoie|prends|va chercher|donne|il me faut|paie) ..4 <prepaid>',
        '# [<euros>] ..2 (en|par|via) (<prepaid>|carte prepayee)',
        'achete ..2 (cartes|carte) ..5 envoie ..2 (code|codes)',
        'argent par <prepaid>',
      ],
      unless: ['(anniv*|noel|psn|promo|reduc*|fidelite)'],
    },
    {
      id: 'fr.payment-demand.pay-now',
      patterns: [
        'envo* [moi] l argent',
        '(photo|video|corps nue|nue) ..8 # <euros> (ce soir|maintenant|demain)',
        'paie ..2 amende',
        '# <euros> par semaine ou',
      ],
      unless: ['(vends|identite|cantine|amende de)'],
    },
  ],
};
