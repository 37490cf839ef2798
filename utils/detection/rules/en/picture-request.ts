import type { RuleFile } from '../rule.ts';

export const pictureRequest: RuleFile = {
  language: 'en',
  tells: { tactic: 'picture-request' },
  rules: [
    {
      id: 'en.picture-request.ask-photo',
      patterns: [
        '(send|got|have) [me] [a|any|some|ur|your|another] [nice|cute|new|more] (pic|pics|photo|photos|selfie|selfies|picture|pictures) [of you]',
        'can i (see|have|get) [a|ur|your|some] (pic|pics|photo|picture|selfie) [of you]',
        'do you have [a|any] (pic|pics|picture|pictures)',
      ],
      unless: ['(pic|pics|picture|pictures|photo|photos) (from|of the|of our|for)'],
    },
  ],
};
