import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.age-probe.asks-age': {
    catches: 'Asks how old the user is.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['tell me how old you are', 'whats ur age', 'your age pls'],
    negatives: [
      'how old is your dog?',
      'this game is for any age',
      'how old do u have to be for the big coaster',
    ],
  },
  'en.age-probe.asks-age-back': {
    catches: 'Asks the age in the way in which both sides do.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['how old u', 'how old are you', 'how old r u?'],
    negatives: [
      'how old is your dog?',
      'how old do u have to be for the big coaster',
      'how old are they now',
    ],
  },
  'en.age-probe.asks-class': {
    catches: 'Asks which class or school level the user is in.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'year 8 or 9?',
      'what grade are you in',
      'what yr r u in',
      'r u in middle school or hs',
      'ur year 8 right',
      'u still in high school',
    ],
    negatives: [
      'what class do we have after lunch',
      'which grade did you get in maths',
      'are you in the gym',
    ],
  },
  'en.age-probe.asks-birthday': {
    catches: 'Asks when the user was born.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['when were u born', 'what year were you born', 'when is ur bday'],
    negatives: ['when was the castle built', "when's your bus", "when is grandma's birthday"],
  },
  'en.age-probe.age-does-not-matter': {
    catches: 'Says that age does not matter.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'nice age',
      'age is a number',
      'age is just a number',
      'i dont care how old u are',
      'our age doesnt matter',
      'age gaps dont mean anything',
      'i dont mind that ur 14',
    ],
    negatives: [
      'age of empires is a good game',
      'the number of pages doesnt matter',
      'i dont care how late it is',
      'what is the age limit for the ride',
    ],
  },
  'en.age-probe.guesses-age': {
    catches: "Guesses the user's age and waits for the answer.",
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'thought u were older',
      'u dont look 13',
      'lemme guess 14?',
      'u look 15 in ur vids',
      'ur 13 right',
      'u said 12 right',
      'so 14 nice',
      'ur good for a 13 year old',
    ],
    negatives: ['you look like a 50 year old plumber', "you're 10 minutes late", 'let me guess, pizza again'],
  },
  'en.age-probe.likes-young': {
    catches: 'Says that they like young people.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['i like girls ur age', 'i prefer younger girls', 'older ones r boring'],
    negatives: [
      'i like girls who play football',
      'i prefer younger wine said nobody',
      'the older ones are on the shelf',
    ],
  },
};
