import type { RuleFile } from '../rule.ts';

export const pictureRequest: RuleFile = {
  language: 'fr',
  tells: { tactic: 'picture-request' },
  rules: [
    {
      id: 'fr.picture-request.ask-photo',
      sender: 'any',
      patterns: [
        '(<send>|tu as|je veux|avoir) [moi] [vite|stp|encore] [une|des|ta|tes|un] [petite|belle|autre|autres] <photo> [de toi|stp|pour moi]',
        '<photo> de toi',
        '(montre|fais voir|voir) [moi] (ta tete|ton visage|a quoi tu ressembles)',
        '^ [une|un] (selfie|photo) [de toi|de maintenant|stp] [allez] $',
      ],
      unless: [
        '@errands',
        '<photo> (du|des|de classe|de groupe|de la|de l|de mon|de ma|de ton|de ta|de vos|sur|que)',
      ],
    },
    {
      id: 'fr.picture-request.ask-another',
      patterns: ['(encore une|d autres|une autre) photo [de toi|stp]'],
      unless: ['@errands', 'photo (du|des|de la)'],
    },
    {
      id: 'fr.picture-request.show-body',
      patterns: [
        '(photo|une|selfie) ..3 (de plain pied|en entier|ton corps|en maillot|en short|en jupe)',
        'on voit tout ton corps',
        'en maillot (de preference|stp)',
        'tourne toi',
      ],
      unless: ['(piscine|foot|equipe)'],
    },
  ],
};
