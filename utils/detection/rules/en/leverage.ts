import type { RuleFile } from '../rule.ts';

export const leverage: RuleFile = {
  language: 'en',
  tells: { tactic: 'leverage' },
  rules: [
    {
      id: 'en.leverage.has-pictures',
      patterns: [
        'i [still|already] (have|got|saved|recorded|screenshotted|kept) [all] (of your|your|ur) (pics|pictures|photos|nudes|video|videos|contacts|followers|friends list|screenshots)',
        'i (recorded|screenshotted|saved) (everything|it all|you|our call|the call)',
        'i have [all|a list of] your (friends|followers|contacts|family)',
      ],
    },
  ],
};
