import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.age-said.age-in-years': {
    catches: 'The user, or the other, says an age in years.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['im 13', "i'm only thirteen", 'i turn 15 in june', 'im 16 in may', 'just turned 13'],
    negatives: ['my sister is 13', "I'm 10 minutes away", 'see you at 14 main street'],
  },
  'en.age-said.bare-age': {
    catches: 'An age as a bare answer.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['13', '14 f', '13 hbu', 'ye 14', '15 f dublin u'],
    negatives: ['11 out of 40', 'see you at 14 main street', '12 more days'],
  },
  'en.age-said.school-class': {
    catches: 'A school year in the American way.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['im in 8th grade', '7th grade', 'freshman, 14'],
    negatives: ['the 8th of may', 'the freshman dance is on friday', 'when i was in 7th grade'],
  },
  'en.age-said.uk-class': {
    catches: 'A school year in the British way.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['year 9', 'im in yr 8', 'im literally in year 8', 'im year 9', 'yr 10 wbu'],
    negatives: ['which yr 9 form r u', 'fake pics going round in yr 10', 'in the year 12 of the king'],
  },
  'en.age-said.grade-number': {
    catches: 'A school year in the Canadian way.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['im in grade 8', 'grade 9', 'still in grade 7? no im in grade 8'],
    negatives: ['i passed grade 5 piano', 'what grade did u get', 'grade 8 violin is hard'],
  },
  'en.age-said.birth-year': {
    catches: 'A birth year, said by itself or in a sentence.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['i was born in 2012', '2012', 'im a 2011 baby'],
    negatives: ['the school was built in 2012 i think', 'the 2012 olympics', '2012 calories in that cake'],
  },
  'en.age-said.minor': {
    catches: 'The user says that they are not of age.',
    source: 'design of Vigie: the age said is the heart of the evidence',
    positives: ['im a minor', 'im still a kid', 'im not 18 yet'],
    negatives: ["i'm in the kitchen", 'she is a kid at heart', 'under 18s get in free'],
  },
  'en.age-said.same-age': {
    catches: 'Answers an age with the same age: two teenagers of like age.',
    source: 'own cases (tests/evaluation/functional): peers of like age',
    positives: ['same. u play lax?', 'me too!', 'omg same age'],
    negatives: ['the same thing happened to ben', 'not me too busy today', 'at the same time as you'],
  },
};
