import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.threat.publish': {
    catches: 'Threatens to publish or send pictures.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      "i'll send your pics to everyone",
      'im gonna leak your nudes',
      'ill leak ur nudes to ur whole school',
    ],
    negatives: [
      "I'll send the notes to everyone in class",
      'im gonna post my new video',
      'I will show it to mom',
    ],
  },
  'en.threat.publish-unless': {
    catches: 'Threatens to publish unless the user obeys.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: [
      'do it or i post it to your followers',
      'another one or i post that one',
      'if u dont pay i leak the video',
    ],
    negatives: [
      'DELETE or i post the one of u asleep on the bus',
      'reply or i send the slides to sam',
      "send me the notes or i'll ask sam",
    ],
  },
  'en.threat.people-will-see': {
    catches: 'Says who will see or get it.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['or ur dad sees them', 'or they all get the video', 'everybody will see your nudes'],
    negatives: [
      'hurry or we miss the bus',
      'everyone will see the film tonight',
      'all your friends know the song',
    ],
  },
  'en.threat.obey-or-else': {
    catches: 'Orders obedience with a threat behind it.',
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['do as i say or i send it', 'do what i tell u or the whole class knows', 'i own you now'],
    negatives: ['do as the teacher says or you get detention', 'do what you want', 'i own that game'],
  },
  'en.threat.harm-family': {
    catches: 'Threatens to harm the user or the family.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: [
      'something happens to ur lil sister',
      'send the clip or we come to ur house',
      'hit ur cat or i dox u',
    ],
    negatives: [
      'i will come to your house at six for the party',
      'something nice happens to you',
      'find your brother, dinner is ready',
    ],
  },
  'en.threat.ruin-life': {
    catches: "Threatens to ruin the user's life.",
    source: 'NCMEC 2024 (financial sextortion)',
    positives: ['I will ruin your life', 'your life is over', 'you will regret this'],
    negatives: [
      'life is over when the wifi is down',
      'this homework will destroy me',
      'the rain will ruin the match',
    ],
  },
  'en.threat.knows-where': {
    catches: 'Says that they know where the user lives.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: ['i know where u live', 'i know ur school', 'i know where you go to school'],
    negatives: ['i know the way', 'do you know where the gym is', 'i know your sister from dance'],
  },
};
