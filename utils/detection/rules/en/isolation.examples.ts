import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.isolation.asks-alone': {
    catches: 'Asks whether the user is alone.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'u home alone?',
      'u by urself?',
      'is anyone home after school',
      'are u alone rn',
      'is anyone else there with u',
    ],
    negatives: ['home alone is my favourite christmas film', 'leave me alone', 'i walked there by myself'],
  },
  'en.isolation.alone-in-room': {
    catches: 'Makes sure the user is alone in a closed room.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'shut ur bedroom door',
      'go to ur room n close the door',
      'can he see ur screen',
      'u alone in ur room?',
      'do u have your own room',
    ],
    negatives: ['close the door its cold', 'my room is a mess', 'we share one room at camp'],
  },
  'en.isolation.parents-check-phone': {
    catches: 'Asks whether parents see the messages.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'do ur parents ever check ur phone',
      'ur mom goes through ur phone',
      'do they check ur phone',
      'ur parents look thru ur phone?',
      'does anyone else read ur messages',
    ],
    negatives: [
      'did your mom check the oven',
      'my dad reads the paper',
      "can you check your phone, it's ringing",
    ],
  },
  'en.isolation.parents-away': {
    catches: 'Asks where the parents are and when they are away.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'where are ur parents',
      'once everyones asleep',
      'when are your folks away next',
      'when do ur folks go away, when ur parents are out?',
      'is ur mom at work',
    ],
    negatives: [
      'my mom is at work till six',
      'where are the parents evening tickets',
      'dad is asleep on the sofa',
    ],
  },
  'en.isolation.parents-would-mind': {
    catches: 'Brings the parents into it: what they know, allow or would say. Says little by itself.',
    source: "O'Connell 2003 (risk assessment stage)",
    positives: ['do ur parents let u stay up late', 'would ur mom find out', 'r ur parents strict'],
    negatives: ['say hi to your parents from us', 'my parents are strict', 'the parents evening is at six'],
  },
  'en.isolation.parents-hours': {
    catches: 'Wants to know the hours of the family.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['what time do ur folks go to bed', 'when is she at work', 'call me when they leave'],
    negatives: ['what time does the film start', 'when do we get home', 'the bus is late'],
  },
  'en.isolation.just-us': {
    catches: 'Wants the user to themselves, nobody else about.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['just me and u', 'only us 2 ok, just us', 'i want u to myself'],
    negatives: ['just use the blue one', 'the two teams', 'leave me alone'],
  },
  'en.isolation.against-family': {
    catches: 'Sets the user against family and friends.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'stop talking to him',
      'ur mates are toxic',
      'ur mum treats u like a baby',
      'ur friends dont get u',
      'she doesnt respect u',
      'shes turning u against me',
    ],
    negatives: ['my friends dont get the joke', 'drop them at school', 'they never respect the rules'],
  },
  'en.isolation.only-me': {
    catches: 'Says that only they understand the user.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'nobody gets u like i do',
      'you dont need any of them',
      'only talk to me',
      'im the only one who actually cares about u',
      'u dont need anybody else',
    ],
    negatives: [
      'nobody gets the answer to question 4',
      'the only one who likes olives',
      'you dont need a ticket',
    ],
  },
};
