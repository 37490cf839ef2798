import type { RuleFile } from '../rule.ts';

export const leverage: RuleFile = {
  language: 'fr',
  tells: { tactic: 'leverage' },
  rules: [
    {
      id: 'fr.leverage.has-pictures',
      patterns: [
        'j ai [encore|garde|toutes|tous] ..1 (tes|ta|des) (photos|photo|nudes|nude|videos|video|captures|screens) [de toi]',
        'j ai (enregistre|filme|screen|screene|tout garde|tout enregistre)',
        'j ai [la liste de] tous tes (contacts|abonnes|amis|followers)',
      ],
      unless: ['(cours|vacances|classe|sortie|soiree|mariage|devoir*|match|film)'],
    },
  ],
};
