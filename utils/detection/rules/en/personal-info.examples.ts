import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.personal-info.asks-address': {
    catches: 'Asks where the user lives.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['what street do u live on', 'what city are u in', 'gimme ur address'],
    negatives: ['where do pandas live', 'whats ur address for the parcel', 'where are you in the book'],
  },
  'en.personal-info.asks-where': {
    catches: 'Asks in which place the user lives.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['where do u live', 'where r u located', 'do u live in leeds'],
    negatives: ['where do pandas live', 'where is the library', 'we live in a flat'],
  },
  'en.personal-info.asks-school': {
    catches: 'Asks which school the user goes to, or when it ends.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['what school do u go to', 'when do u get out on fridays', 'i live close to ur school'],
    negatives: ['what school trip is it', 'what time does practice end', 'the school closes at four'],
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
