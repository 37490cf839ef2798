import type { RuleFile } from '../rule.ts';

export const reciprocityBait: RuleFile = {
  language: 'fr',
  tells: { tactic: 'reciprocity-bait' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.reciprocity-bait.sends-first',
      patterns: [
        'je t ai envoye (la mienne|le mien)',
        'envoie d abord ..3 je t envoie',
        '(je t envoie|je te montre) ..2 (la mienne|le mien|une photo|une pic|un nude) ..3 (premier|d abord|et toi|tu m envoies|toi aussi)',
        'je t en envoie ..2 si tu',
        'je te montre ..2 tu me montres',
        'si je (t envoie|te montre) ..3 (tu m envoies|tu montres|toi aussi|tu envoies)',
        'j ai envoye (le mien|la mienne|ma photo) ..3 (a toi|ton tour)',
      ],
      unless: ['@errands', 'philo'],
    },
    {
      id: 'fr.reciprocity-bait.your-turn',
      patterns: [
        '(a ton tour|a toi) ..3 (envoie|enleve|meme chose)',
        'a ton tour de montrer',
        'tu me dois une photo',
        'on est quittes',
      ],
      unless: ['@errands', 'jouer'],
    },
    {
      id: 'fr.reciprocity-bait.swap',
      patterns: [
        '(on fait un|chaud* pour un|envie d un|on se fait un) echange [de photo|coquin]',
        'on s (echange|envoie) ..1 (photo|nude|nudes|pics)',
        'photo contre photo',
      ],
      unless: ['(de skins|skin|cours|cartes)'],
    },
    {
      id: 'fr.reciprocity-bait.verify-real',
      patterns: [
        '(prouve|verif*) ..5 avec une photo',
        '(prouve|preuve|verif*) ..5 (reelle|reel|vraie|vrai|fake|bot)',
        '(faux comptes|fake|fakes) ..4 (prouve|photo|cam|montre)',
        'avec (un|ton) papier ..3 (prenom|pseudo|nom|date)',
        'prouve ..1 photo',
      ],
    },
  ],
};
