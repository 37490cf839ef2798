import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.personal-info.asks-address': {
    catches: 'Asks where the user lives.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['what street do u live on', 'what city are u in', 'gimme ur address'],
    negatives: ['where do pandas live', 'whats ur address for the parcel', 'where are you in the book'],
  },
  'en.personal-info.exact-place': {
    catches: 'Wants to know the very house or room, or to follow the phone.',
    source: 'NSPCC 2023 (signs of grooming)',
    positives: ['whats ur house number', 'share ur live location', 'which window is ur room'],
    negatives: ['which windows update did u get', 'room 12 is upstairs', 'where is the bus'],
  },
  'en.personal-info.asks-where': {
    catches: 'Asks in which place the user lives.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['where do you live exactly?', 'whereabouts are you?', 'do u live in leeds'],
    negatives: ['where do pandas live', 'where is the library', 'we live in a flat'],
  },
  'en.personal-info.asks-school': {
    catches: 'Asks which school the user goes to, or when it ends.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'what school do u go to',
      'i live close to ur school',
      'which school',
      'what uniform do u wear',
    ],
    negatives: ['what school trip is it', 'what time does practice end', 'the school closes at four'],
  },
  'en.personal-info.routine': {
    catches: 'Asks after habits and ways, as friends do too.',
    source: 'NSPCC 2023 (signs of grooming)',
    positives: ['so do u walk home', 'u walk alone?', 'which days do u have practice'],
    negatives: ['the walk was lovely', 'past tense is hard', 'what days is the museum open'],
  },
  'en.personal-info.asks-name': {
    catches: 'Asks for the full name, or the name and work of the parents.',
    source: 'NSPCC 2023 (signs of grooming)',
    positives: [
      'whats ur full name',
      "what's your mum's name",
      'where does ur dad work',
      'n where she works',
    ],
    negatives: ['what is the name of that song', 'my mum works there', 'how does it work'],
  },
  'en.personal-info.asks-number': {
    catches: 'Asks for the phone number, or to call.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['whats ur number', 'can i call u', 'id love to hear ur voice'],
    negatives: ['call the doctor at nine', 'the number of the bus is 14', 'my phone is at home'],
  },
  'en.personal-info.asks-when-home': {
    catches: 'Asks who lives with the user, and when they are there.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['who do u live with', 'what time do ur parents get back', 'is ur dad strict'],
    negatives: [
      'what time does the film start',
      'who is the new teacher',
      'when do we get home from the trip',
    ],
  },
};
