import type { RuleFile } from '../rule.ts';

export const pictureRequest: RuleFile = {
  language: 'en',
  tells: { tactic: 'picture-request' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.picture-request.ask-photo',
      sender: 'any',
      patterns: [
        '(send|give|got|have|see|want|get|need) [me] [a|any|some|your|more] [nice|cute|new|recent|beach] <photo>',
        '(your|any|more) <photo> $',
        '<photo> of (you|=u|yourself)',
        '^ [your] (pic|pics|selfie) $',
      ],
      unless: ['<photo> (from|of (the|our|us|my|that|it|question|them)|for|in hd)', '@errands'],
    },
    {
      id: 'en.picture-request.looks',
      sender: 'any',
      patterns: ['how tall are you', 'what (color|do) ..2 (your hair|your eyes|you look like)'],
    },
    {
      id: 'en.picture-request.ask-another',
      patterns: [
        '(another|one more|more) (pic|pics|picture|photo|one)',
        'now one in',
        'a (pic|picture) every (night|day)',
      ],
      unless: ['@errands'],
    },
    {
      id: 'en.picture-request.show-body',
      patterns: [
        '(full|whole) body',
        'in [a|your] (swimsuit|bikini|pjs|leggings|shorts)',
        '^ turn around',
        'more skin',
      ],
      unless: ['@errands'],
    },
  ],
};
