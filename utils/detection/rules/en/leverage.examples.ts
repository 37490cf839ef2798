import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.leverage.has-pictures': {
    catches: "Says that they hold the user's pictures.",
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['i have your pics now', 'still got ur nudes', 'i kept every pic u sent me'],
    negatives: [
      'I have your jacket',
      'i have a pic of u drooling on the bus',
      'I saved a seat for you',
      'I got the nude palette, the lipsticks are so pretty',
    ],
  },
  'en.leverage.recorded': {
    catches: 'Says that they recorded the user.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['i recorded the call', 'i recorded everything', 'i took screenshots of you'],
    negatives: ['i recorded the lecture', 'the match was recorded', 'i filmed the goal'],
  },
  'en.leverage.has-contacts': {
    catches: 'Says that they have the list of friends, family, followers.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['i got all ur followers', 'i got ur whole follower list', 'i found ur moms account'],
    negatives: ['i have all your books', 'got the follower list of the class account', 'i found your keys'],
  },
  'en.leverage.fake-pictures': {
    catches: 'Has or makes AI pictures of the user.',
    source: 'IWF 2024 (AI-made pictures of children)',
    positives: ['made a deepfake of u', 'an app undressed u lol', 'ai nudes of you lol'],
    negatives: [
      'the deepfake presentation is due',
      "i ai'd ur face on a capybara",
      'the app crashed on you again',
    ],
  },
  'en.leverage.fake-on-body': {
    catches: "Puts the user's face on a naked body.",
    source: 'IWF 2024 (AI-made pictures of children)',
    positives: [
      'put ur face on a naked body',
      'ur face on a nude body lol',
      'i have ur face on a naked body',
    ],
    negatives: [
      'paint your face for the match',
      'your face on that photo lol',
      'the mask fits your face on stage',
    ],
  },
  'en.leverage.countdown': {
    catches: 'Sets a countdown until publication.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['u have 10 min to pay', '8 mins then i press send', 'the clock is ticking'],
    negatives: ['10 min to get ready', '8 mins then the bus comes', 'you have 20 minutes or so'],
  },
  'en.leverage.hints': {
    catches: 'Hints at what would happen if people saw.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'be a shame if ur school saw them',
      'what if ur brother saw them',
      'what would ur mom think if she saw this',
    ],
    negatives: ['what if your team wins', 'what would your dog say lol', 'a shame about the rain'],
  },
};
