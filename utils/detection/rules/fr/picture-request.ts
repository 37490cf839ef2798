import type { RuleFile } from '../rule.ts';

export const pictureRequest: RuleFile = {
  language: 'fr',
  tells: { tactic: 'picture-request' },
  rules: [
    {
      id: 'fr.picture-request.ask-photo',
      patterns: [
        'envoie [moi] [une|des|ta|tes|un] [petite|belle|autre] (photo|photos|selfie|selfies|video)',
        'montre moi ta tete',
        'tu as (une photo|des photos) de toi',
        '(je veux|je peux) [te] voir (ta tete|ton visage|une photo)',
        'photo de toi',
      ],
      unless: ['photo (du|des|de la|de l|de classe|de groupe)'],
    },
  ],
};
