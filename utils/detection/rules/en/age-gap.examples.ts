import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.age-gap.says-adult': {
    catches: 'Says that they are an adult.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'i was born in 1994',
      'im 27',
      "i'm 31 years old",
      '34 m from leeds',
      'im nearly 30',
      'im in my thirties',
      'mid twenties',
    ],
    negatives: ['the school was built in 1994', 'im 14', "I'm 20 minutes away", 'my brother is 27'],
  },
  'en.age-gap.compares-ages': {
    catches: 'Talks about being older than the user.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'ur half my age',
      'my daughter is ur age',
      'am i too old for u',
      'u ok with older guys?',
      'im old enough to be ur dad',
      'do u chat with any older guys',
      'i wish u were 18',
      'i know i could be your dad haha',
      'never met a girl ur age who gets me',
    ],
    negatives: [
      'half of my class',
      'double the points',
      "you're too old for cartoons lol",
      'my older brother is at uni',
      'the older kids sit at the back',
      'is that game too old for your laptop',
      'she has an older brother, he drives',
    ],
  },
  'en.age-gap.hides-age': {
    catches: 'Keeps the own age back, or admits a lie about it.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'older lol',
      'im a lot older btw',
      'i lied about my age',
      'im older than u think',
      'how old do u think i am',
    ],
    negatives: ['my sister is older and annoying', 'guess my score', 'this phone is older than mine'],
  },
  'en.age-gap.says-grown': {
    catches: 'Calls themselves a grown man or woman, an adult.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ["i'm a grown man", 'im actually an adult', 'adults our age cant be friends with teens'],
    negatives: ['my brother is a grown man', 'a grown up has to sign it', 'adult tickets cost more'],
  },
  'en.age-gap.waits-for-age': {
    catches: 'Wants to wait, or to hide it, until the user is of age.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['we wait until ur legal', 'lets hide it till ur older', 'ur almost legal'],
    negatives: ['you can drive when you turn 18', 'wait until the bus comes', 'is it legal to park here'],
  },
  'en.age-gap.older-than-you': {
    catches: 'Calls the user young in passing.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['wow so young', 'hey young lady', 'almost a woman then', 'ur very young lol'],
    negatives: ['they were young in that photo', 'the little dog next door', 'almost there'],
  },
  'en.age-gap.knows-it-is-wrong': {
    catches: 'Shows that they know it is forbidden: fears police, prison or a trap.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'ur not a cop right',
      'i could go to jail for this',
      'id lose my job',
      'ppl would think im a creep',
      'promise this isnt a set up or something',
    ],
    negatives: [
      'the cops closed the road',
      'this level is a trap',
      'we will get in trouble if we skip class',
    ],
  },
};
