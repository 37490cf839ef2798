import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.meeting.meet-secretly': {
    catches: 'Wants to meet, at night, in a hotel or hidden place.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'leave the back door open',
      'skip school and come see me',
      'im outside ur house',
      'we could meet at a hotel',
      'can u sneak out',
      'ill be waiting at the petrol station',
      'the woods after dark, meet me there',
      'pack a bag tonight',
      'just the two of us at mine',
    ],
    negatives: [
      'leave the door open for the cat',
      'i missed you at the meet',
      'our hotel has a pool, holiday starts monday',
      'the cat tried to sneak out of the house lol',
      'meet me at the library with the group',
    ],
  },
  'en.meeting.pick-up': {
    catches: 'Offers to fetch the user.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'ill pick u up after school in my car',
      'i can come get you',
      'want me to pick u up',
      "i'll collect you from the corner",
      "i'll give you a lift home",
    ],
    negatives: ['mom will pick me up at the gate', 'pick up milk please', 'i will get you a seat'],
  },
  'en.meeting.parents-out': {
    catches: 'Wants to come when the parents are out.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'could come over when ur parents are out',
      'ill come before that then',
      "come over sat nobody's home",
    ],
    negatives: [
      'my parents are out can you feed the cat',
      'come over with your mum on sunday',
      'they left the gate open',
    ],
  },
  'en.meeting.come-over': {
    catches: 'Wants to come to the user, or the user to come.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'can i come over',
      'wanna meet me',
      'come to my place',
      'meet me once, for real',
      'when can we meet',
    ],
    negatives: ['when can we go to the pool with class', 'nice to meet you', 'see you at practice'],
  },
  'en.meeting.meet': {
    catches: 'Suggests to meet one day, as friends do too.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['wanna meet', 'we should meet', 'can we meet'],
    negatives: ['nice to meet you', 'the meet is on saturday', 'meet the new teacher'],
  },
  'en.meeting.come-alone': {
    catches: 'Wants the user to come alone.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'come alone ok',
      'dont bring anyone',
      'meet me there on ur own',
      'wait till the others have gone',
    ],
    negatives: ['dont bring food into the library', 'i came by bus', 'the dog can come too'],
  },
  'en.meeting.see-in-real': {
    catches: 'Would like to meet one day.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'i really want to meet you irl',
      'id love to see you in person',
      'wish you were here with me',
    ],
    negatives: ['the office hangs out on fridays', 'the real life story', 'he was here with the dog'],
  },
};
