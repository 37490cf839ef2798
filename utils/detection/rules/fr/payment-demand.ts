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
        '(paie|tu paie|tu paies|regle|reglez|verse|envoie|tu envoies|donne) ..6 (ou|sinon) ..2 <publish>',
        '(paie|tu paie|tu paies|regle|reglez|verse|payez) ..6 (ou|sinon) ..3 (<your-people>|tout le monde|vos parents|vos proches|elles|elle|ils|ta photo|tes photos|la video) ..2 (<see>|vues|vue|seront|seront convoques|partent|part|tournent)',
        '# [<euros>] ..5 (ou|sinon) ..2 (<publish>|<your-people>|tes photos|ta photo|la photo|la video|ils voient|ils recoivent|elle recoit|elle part|tout le monde|ils tournent|je poste|je publie|je balance|je le fais|jle fais|tu verras)',
        'si tu [ne] (paie|paies|payes|envoies) pas ..2 (l argent|# |<publish>|je) ..6 (photo|photos|video|<audience>|tout)',
        '(paie|tu paie|tu paies|payes) (ou|sinon) (je|j|ta|tes|tout|elle|ca)',
        'la video ..3 # <euros>',
        '(encore|envoie) # ..2 (ou|sinon) (je|j|ta|elle|ils)',
      ],
      unless: [
        '(vend|vends|vendre|reserve|garde|annonce|place|billet|ticket|cantine|retard|amende de bus|kebab|resto|covoit*|lettre*|inscri*|essence|pizza)',
      ],
    },
    {
      id: 'fr.payment-demand.money-for-deletion',
      strength: 'strong',
      patterns: [
        '(# <euros>|# |paie|pcs|l argent|tu paies|tu payes|envoie|envoie moi) ..5 (et|pour que|apres|alors) ..2 (je supprime|j efface|jefface|jsupprime|je l efface|je la supprime|je les supprime|elle disparait|tout disparait|je te laisse tranquille|tu entends plus parler)',
        '(supprime|efface|retirer|enlever|faire supprimer|supprimer) ..4 (contre|pour) # <euros>',
        '(# <euros>) ..3 (pour supprimer|pour effacer|pour que je supprime|pour que ca s arrete|pour mon silence)',
        'c etait pour la premiere (photo|video)',
      ],
      unless: ['(jeu|appli|abonnement|manette|vends|annonce|mod|serveur)'],
    },
    {
      id: 'fr.payment-demand.prepaid-codes',
      patterns: [
        '(achete|envoie|prends|va chercher|donne|file|il me faut|paie|payez|verse) ..4 (pcs|paysafecard|paysafe|transcash|neosurf|coupon|coupons|recharge pcs|carte prepayee|cartes prepayees|western union|bitcoin|usdt)',
        '# [<euros>] ..2 (en|par|via) (pcs|paysafecard|paysafe|transcash|neosurf|coupon|coupons|carte prepayee|crypto|bitcoin|btc|western union|carte cadeau|usdt)',
        '(achete|va chercher|prends) ..2 (cartes|carte|une carte|des cartes) ..5 (envoie|donne|file) [moi] ..1 (code|codes)',
        '(envoie|donne|gratte) [moi] ..1 (code|codes|numero) ..3 (carte|coupon|ticket|recharge|cartes)',
        '(paie|payez|regler|reglez) ..6 (carte prepayee|coupon|pcs|crypto)',
      ],
      unless: ['(anniv*|noel|jeu|psn|promo|cadeau pour|cantine|cafe|reduc*|fidelite|pass|navigo|self)'],
    },
    {
      id: 'fr.payment-demand.pay-now',
      patterns: [
        '(envoie|envoyer|verse|je veux|donne) [moi] [l|mon|cet] argent ..1 (maintenant|ce soir|tout de suite|vite|par)',
        '(photo|photos|video|nudes|corps nu|nue) ..8 # <euros> (ce soir|maintenant|demain|avant|tout de suite|ou)',
        '(payez|paie|regler|reglez) ..1 amende',
        '# <euros> par semaine (ou|sinon|et)',
        '(demande|prends|vole|pique) ..3 (<your-parent>|carte de <your-parent>) ..3 (argent|payer|paie|#)',
        '(debrouille toi|trouve) ..3 (argent|payer|paie) ..3 (sinon|ou|ce soir|demain)',
      ],
      unless: ['(vends|kebab|cantine|resto|loyer|tirage|imprim*|identite|bus|place|objet|annonce)'],
    },
  ],
};
