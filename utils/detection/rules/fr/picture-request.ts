import type { RuleFile } from '../rule.ts';

export const pictureRequest: RuleFile = {
  language: 'fr',
  tells: { tactic: 'picture-request' },
  rules: [
    {
      id: 'fr.picture-request.ask-photo',
      sender: 'any',
      patterns: [
        '(envoie|montre|fais voir|fais|prends|tu as|tu m envoies|je veux|je peux avoir|il me faut|donne|file|fais moi) [moi|nous|voir] [vite|stp|encore|aussi] [une|des|ta|tes|un|=tn] [petite|belle|petit|jolie|autre|autres] <photo> [stp|de toi|toi|pour moi|maintenant]',
        '<photo> de toi',
        '(montre|fais voir|je veux voir|je peux voir) [moi] (ta tete|ton visage|a quoi tu ressembles|toi)',
        '^ [une|un] (selfie|photo) [de toi|de maintenant|stp|la] [allez] $',
      ],
      unless: [
        '@errands',
        'photo (du|des|de la|de l|de mon|de ma|de ton|de ta|de vos|de votre|d un|d une|de groupe|d identite)',
        '(video|photos|photo) (sur|que|d|pour le|pour la)',
      ],
    },
    {
      id: 'fr.picture-request.ask-another',
      patterns: [
        '(encore|une autre|autre|d autres|plusieurs|plus de) [une|des] <photo> [de toi|stp]',
        'encore (une|un|d autres) [photo] (de toi|stp|comme ca|pour moi)',
        '(une|et une) autre [mais|stp|en|plus]',
      ],
      unless: ['@errands', 'autre (fois|jour|chose|version|question|idee)', 'photos (du|des|de la|de l)'],
    },
    {
      id: 'fr.picture-request.show-body',
      patterns: [
        '(photo|une|selfie|pic) ..3 (de plain pied|en entier|ton corps|tout entiere|en maillot|en bikini|en short|en jupe|de dos|devant le miroir)',
        'on voit [bien] (tout|tout ton corps|ton corps)',
        '[en] maillot (de preference|stp|de bain)',
        '(tourne|retourne|leve) toi [stp|pour moi|un peu]',
        '(fais|fait) un (tour|petit tour) (sur toi|pour moi)',
      ],
      unless: ['(piscine|foot|equipe|la prof|le prof|club)'],
    },
  ],
};
