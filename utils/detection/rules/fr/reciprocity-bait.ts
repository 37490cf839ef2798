import type { RuleFile } from '../rule.ts';

export const reciprocityBait: RuleFile = {
  language: 'fr',
  tells: { tactic: 'reciprocity-bait' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.reciprocity-bait.sends-first',
      patterns: [
        '(je t envoie|je te montre|je te fais|je t en envoie|j envoie) ..2 (la mienne|le mien|les miennes|une photo|une pic|un nude|une de moi|quelque chose) ..3 (en premier|d abord|apres toi|et toi|tu m envoies|si tu|toi aussi)',
        'si je (t envoie|te montre|t en envoie) ..3 (tu|toi) ..1 (m envoies|envoies|montres|aussi|fais pareil)',
        'si j en envoie une ..1 tu',
        '(je t envoie|je te montre) ..5 [et] toi (pareil|aussi|tu)',
        'j ai envoye (le mien|la mienne|les miennes|ma photo) ..3 (a toi|ton tour|et toi)',
      ],
      unless: [
        '(cours|devoir*|anglais|philo|equipe|recette|playlist|match|but|vacances|exo|fiche|fiches|bebe|chien|chat)',
      ],
    },
    {
      id: 'fr.reciprocity-bait.your-turn',
      patterns: [
        '(a ton tour|c est a toi|c est ton tour|a toi) ..2 (d envoyer|de m envoyer|de montrer|de te montrer|d enlever|de te deshabiller|meme chose|envoie une|<undressed>|la photo|maintenant la tienne)',
        '(maintenant|mtn|alors) (c est) a toi [de] (m envoyer|envoyer|montrer)',
        'tu me dois une (photo|video)',
        'on est quittes',
        '(tu fais|fais) (la meme chose|ce que je viens de faire|pareil que moi)',
      ],
      unless: ['@errands', '(jouer|la carte|de prendre)'],
    },
    {
      id: 'fr.reciprocity-bait.swap',
      patterns: [
        '(on (fait|se fait|fais)|chaud*|partant*|envie|tu veux) ..3 echange ..1 (de photo|de photos|de nudes|photos|photo|coquin)',
        'on s (echange|envoie) ..1 (photos|photo|nudes|nude|pics)',
        'photo contre photo',
        '(tu envoies|tu m envoies) j envoie',
        '(chaud|chaude|partant|partante) pour un echange',
      ],
      unless: ['(skin|skins|cartes|pokemon|scolaire|cours|livre|livres|vacances|classe|joueurs)'],
    },
    {
      id: 'fr.reciprocity-bait.verify-real',
      patterns: [
        '(prouve|preuve|verifier|verif|sur|voir) ..3 (tu es|tu sois|que t es) [bien] (reelle|reel|vraie|vrai|pas un fake|pas fake|pas un bot|toi)',
        '(faux comptes|fake|fakes|faux profils|catfish|bot) ..6 (prouve|photo|verif*|visio|cam|montre)',
        'avec (un|ton) (papier|prenom|doigt|feuille) ..4 (prenom|pseudo|nom|date)',
        '(prouve|prouve le) ..1 (photo|video|cam|vocal)',
      ],
      unless: ['(ton compte|roblox|anti)', 'sur (ta|la) table'],
    },
  ],
};
