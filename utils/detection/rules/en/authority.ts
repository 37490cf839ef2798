import type { RuleFile } from '../rule.ts';

export const authority: RuleFile = {
  language: 'en',
  tells: { tactic: 'authority' },
  rules: [
    {
      id: 'en.authority.agency',
      patterns: [
        '(modelling|modeling|model|casting|talent) (agency|agent|scout)',
        '(i|we) (scout|cast)',
        'test shots',
        'looking for [brand|new|young] (girls|models)',
      ],
      unless: ['your (parents|mum|mom) (sent|signed|told)'],
    },
    {
      id: 'en.authority.creator',
      patterns: [
        '(i got|i have|got) # [k] followers',
        'i got #50-900 k',
        'i [myself] got #50-900',
        '(supporting|following) my (channel|page|stream)',
        'worked with (singers|models|actors|artists)',
        'in my (live|next video|stream)',
      ],
    },
    {
      id: 'en.authority.coach-or-teacher',
      patterns: [
        "i'm your (coach|teacher|tutor|doctor|director|boss)",
        "^ (hey|hi) it's coach",
        'actress and her director',
        'your (dad|mom|parents|family) (trusts|trust) me',
        'pass my (class|course)',
        'i pick the team',
        'uncle _ a (pic|photo)',
        'see you outside (group|class|practice)',
      ],
    },
    {
      id: 'en.authority.role-decides',
      patterns: [
        'want the [_] (spot|lead|role|part) or',
        'work something out (privately|between us)',
        'every (lead|player|girl|model) (has done|does|did)',
        'how free you are',
        'track your (progress|growth|body)',
      ],
    },
    {
      id: 'en.authority.official',
      patterns: ['this is the (cyber unit|police|security team)', "(it's|it is) standard", 'this industry'],
    },
  ],
};
