import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.flattery.mature-for-age': {
    catches: 'Calls the user mature for their age.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'ur really mature for ur age',
      'u look way older than 14',
      'most 13 year olds are so childish',
      'u dont talk like a 13 year old',
      'cant believe ur only 14',
      'ur a real woman',
    ],
    negatives: ['That was a very mature essay for your age', 'the cheese is mature', 'a man in a real hat'],
  },
  'en.flattery.not-like-others': {
    catches: 'Says that the user is not like the others.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['ur not like other girls', 'never met anyone like u', 'ur so special to me'],
    negatives: [
      'the special of the day is soup',
      'not like other phones',
      'this one is different from the book',
    ],
  },
  'en.flattery.special-bond': {
    catches: 'Speaks of love and a bond very early.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['i think im falling for u', 'cant stop thinking about u', 'will u be my gf'],
    negatives: [
      'we fell for the prank',
      'stop thinking about the exam',
      'my soulmate is this sandwich i mean pizza',
    ],
  },
  'en.flattery.beautiful': {
    catches: 'Compliments on looks.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['ur body is perfect', 'i could look at u all day', 'ur so pretty', 'you look really hot'],
    negatives: [
      'the body of the essay is perfect',
      'so hot outside today',
      'the beautiful lake',
      'a pretty long essay',
    ],
  },
};
