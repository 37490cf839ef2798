import type { RuleFile } from '../rule.ts';

export const harmCoercion: RuleFile = {
  language: 'fr',
  tells: { tactic: 'harm-coercion' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.harm-coercion.hurt-yourself',
      patterns: [
        '(fais toi|te faire|fais toi du) (mal|du mal) ..3 (et|envoie|cam|pour moi|live|preuve|maintenant|devant|sinon)',
        'fais toi mal',
        'tu te (fais du mal|coupes|brules|scarifies|frappes) ..4 (en live|cam|video|photo|preuve|notre nom|mon nom|pseudo|pour moi|et tu|t envoie*|envoies)',
        '(coupe|brule|scarifie|entaille|frappe|taillade) toi ..2 (le bras|les bras|la peau|pour moi|en live|devant|en cam|la jambe)',
        '(ecris|grave|marque) ..4 (bras|peau|jambe|cuisse|main) ..2 (avec une lame|lame|cutter|couteau|compas)',
        '(grave|ecris) ..1 (mon nom|mon pseudo|notre nom) ..3 (peau|lame|bras|jambe|cutter)',
        'tu te brules',
      ],
      unless: ['(pas|jamais|evite|attention|arrete|henne|tatouage|stylo|feutre|medecin|infirmiere)'],
    },
    {
      id: 'fr.harm-coercion.hurt-others',
      patterns: [
        '(frappe|tape|tue|torture|noie|etrangle|brule|fais du mal a|fais mal a|blesse|gifle) (ton|ta|le|la|un|tes) [petit|petite] (chat|chien|frere|soeur|animal|hamster|lapin|mere|grand mere) ..3 (devant|cam|live|en video|et filme|et envoie|ou|sinon)',
        '(filme|montre) ..2 (frapper|taper|tuer|torturer) (ton|ta|le|un) (chat|chien|frere|soeur|animal|lapin|hamster)',
      ],
      unless: ['(jeu|minecraft|sims|mdr|film)'],
    },
    {
      id: 'fr.harm-coercion.live-proof',
      patterns: [
        '(avale|bois|prends) ..3 (cachets|medicaments|javel|medocs|pilules) ..3 (live|cam|devant|filme|pour moi|sinon|video)',
        '(etrangle|etouffe) toi',
        '(monte|va) ..2 (toit|rails|pont) ..4 (saute|live|filme|cam|sinon)',
        '(prouve|montre) que tu m appartiens ..8 (lame|sang|coupe|brule|peau)',
        '(tue|suicide) toi (en live|devant la cam|en cam|pour moi|en direct)',
      ],
      unless: ['(docteur|medecin|ordonnance|sirop)'],
    },
  ],
};
