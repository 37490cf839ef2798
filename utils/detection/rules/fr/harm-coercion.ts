import type { RuleFile } from '../rule.ts';

export const harmCoercion: RuleFile = {
  language: 'fr',
  tells: { tactic: 'harm-coercion' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.harm-coercion.hurt-yourself',
      patterns: [
        'grave ..3 <body>',
        'fais toi une coupure',
        '(fais toi|te faire) [du] mal ..1 (et|envoie|devant|pour moi|en live)',
        'tu te (fais du mal|coupes|brules|frappes|scarifies) ..4 (live|cam|video|photo|nom|pour moi|envoies)',
        '(coupe|brule|scarifie|frappe) toi ..2 (<body>|pour moi|en live|devant|la preuve)',
        'fais du mal a (ton|ta|un) ..1 (chat|chien|frere|soeur)',
        '(ecris|grave) ..4 <body> ..2 (lame|cutter|couteau)',
        '(ecris|grave) ..4 (lame|cutter|couteau) ..2 <body>',
      ],
      unless: ['(pas|attention|stylo|feutre|medecin)'],
    },
    {
      id: 'fr.harm-coercion.hurt-others',
      patterns: [
        '(frappe|tape|tue|torture|noie|etrangle|brule) (ton|ta|le|un) [petit|petite] (chat|chien|frere|soeur|hamster|lapin|mere) ..2 (devant|cam|live|en video|filme|ou|sinon)',
      ],
      unless: ['(jeu|minecraft|mdr)'],
    },
    {
      id: 'fr.harm-coercion.live-proof',
      patterns: [
        'saute du (toit|pont)',
        '(avale|bois) ..2 (cachets|medicaments|javel) ..2 (live|cam|devant|filme|pour moi|sinon)',
        '(monte|va) sur (le toit|les rails|le pont) ..3 (live|filme|cam|saute|sinon)',
        '(tue|etrangle|etouffe) toi (en live|devant la cam|pour moi|$)',
        'etrangle toi',
      ],
    },
  ],
};
