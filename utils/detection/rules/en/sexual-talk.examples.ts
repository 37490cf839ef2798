import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.sexual-talk.experience': {
    catches: 'Asks about sexual experience.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['r u still a virgin', 'have u ever done stuff with a guy', 'how far have u gone'],
    negatives: ['have you ever been to the lake', 'virgin olive oil', 'how far have you gone in the game'],
  },
  'en.sexual-talk.wear-under': {
    catches: 'Asks what the user wears underneath or in bed.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['what r u wearing right now', 'and underneath?', 'what do you sleep in'],
    negatives: ['what r u wearing tn', 'wearing two jumpers its so cold', 'what are you wearing to prom'],
  },
  'en.sexual-talk.what-wearing': {
    catches: 'Asks what the user wears.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['what r u wearing', 'so what are u wearing', 'what you wearing'],
    negatives: ['what is she wearing to the party', 'wearing my red coat', 'what are you wearing to prom'],
  },
  'en.sexual-talk.desire': {
    catches: 'Says that they want the user, or asks whether the user is aroused.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['does that turn u on', 'i wanna kiss u', 'what would u do if i was there'],
    negatives: ['turn on the oven', 'kiss the baby for me', 'hold the ladder for me'],
  },
  'en.sexual-talk.horny': {
    catches: 'Sexual words that adults use among themselves as well.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['are u horny', 'wanna cyber', 'u kinky?'],
    negatives: ['that is corny', 'the horned owl', 'the phone rang'],
  },
  'en.sexual-talk.teach': {
    catches: 'Offers to teach the user sexual things.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['i could teach u things', 'i wanna be ur first', 'ill be real gentle with u'],
    negatives: ['i teach piano on mondays', 'be the first to arrive', 'i can teach you chess'],
  },
  'en.sexual-talk.words': {
    catches: 'Brings sexual words into the talk.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['wanna talk dirty', 'do u masturbate', 'u have a hot body'],
    negatives: ['sex education is at ten on monday', 'dirty dishes are in the sink', 'my shoes are dirty'],
  },
};
