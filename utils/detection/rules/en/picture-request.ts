import type { RuleFile } from '../rule.ts';

export const pictureRequest: RuleFile = {
  language: 'en',
  tells: { tactic: 'picture-request' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.picture-request.ask-photo',
      sender: 'any',
      patterns: ['(send|see|want|need) [me] [a|some|your|more] <photo>', '<photo> of (you|yourself)'],
      unless: ['<photo> (from|of (the|our|us|my|that|it|question|them)|for|in hd)', '@errands'],
    },
    {
      id: 'en.picture-request.any-pics',
      strength: 'weak',
      sender: 'any',
      patterns: ['you (got|have) [a|any|some] <photo>', 'any <photo>', '^ (pic|pics|selfie)'],
      unless: ['<photo> (from|of (the|our|us|my|that|it|question|them)|for|in hd)', '@errands'],
    },
    {
      id: 'en.picture-request.looks',
      strength: 'weak',
      sender: 'any',
      patterns: ['how tall are you', 'what (color|do) ..2 (your eyes|you look like)'],
    },
    {
      id: 'en.picture-request.ask-another',
      patterns: [
        '(send|see|take) ..1 (another|more) <photo>',
        'another <photo> please',
        'now one in',
        'a picture every night',
      ],
      unless: ['@errands'],
    },
    {
      id: 'en.picture-request.show-body',
      patterns: ['(full|whole) body', 'in [a|your] (swimsuit|bikini|shorts)', '^ turn around', 'more skin'],
      unless: ['@errands'],
    },
  ],
};
