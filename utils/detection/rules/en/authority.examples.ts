import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.authority.agency': {
    catches: 'Poses as an agency or scout.',
    source: 'Ofcom 2024 (online nation, children)',
    positives: [
      'this is casting for a big brand',
      'i scout for a modelling agency',
      'we just need some test shots',
      'looking for brand girls',
      'im a photographer btw',
      'we love ur look',
    ],
    negatives: [
      'the casting of the play is on friday',
      'the travel agency sent the tickets',
      'the test is on monday',
      'looking for my keys',
    ],
  },
  'en.authority.creator': {
    catches: 'Uses fame or followers as authority.',
    source: 'Ofcom 2024 (online nation, children)',
    positives: ['i got 200k myself', 'thanks for supporting my channel', 'ive worked w singers'],
    negatives: ['the stream is lagging', 'i worked with my dad on the shed', 'she has a channel about cats'],
  },
  'en.authority.coach-or-teacher': {
    catches: 'Speaks as coach, teacher or family friend.',
    source: 'Childline 2024 (advice pages)',
    positives: [
      'yes im ur coach',
      'ur dad trusts me',
      'i could lift your mock grade',
      'im a friend of ur dad',
      'you want to pass my class this term',
    ],
    negatives: [
      'your coach was great today',
      'my uncle mark found the jacket',
      'who is your teacher for maths',
    ],
  },
  'en.authority.introduces-role': {
    catches: 'Introduces themselves by a role that children obey, as real coaches and teachers do too.',
    source: 'Childline 2024 (advice pages)',
    positives: ['its mr harris here', 'im a youth leader', 'u trust me right'],
    negatives: ['my coach is ill', 'the teacher said so', 'the doctor is late'],
  },
  'en.authority.role-decides': {
    catches: 'Ties a place, a mark or a part to a private favour.',
    source: 'Childline 2024 (advice pages)',
    positives: [
      'do you want the relay spot or not',
      'we can work something out privately',
      'every lead has done it for me',
      'all the others sent theirs',
      'i can help u get sponsors',
    ],
    negatives: ['i want the lead guitar', 'the spot on my shirt wont come out', 'every player has a number'],
  },
  'en.authority.official': {
    catches: 'Poses as an official body or professional.',
    source: 'IC3 2023 (account scams)',
    positives: ['this is the cyber unit', 'its standard procedure', 'they wont get this industry'],
    negatives: ['the police came to our school', 'normal people sleep at night', 'the team page is offline'],
  },
};
