import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.pressure.if-you-loved': {
    catches: 'Makes love or trust depend on it.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['if u loved me u would', 'so u dont trust me', 'guess u dont love me then'],
    negatives: ['if you like pizza come over', 'dont you love this song', 'if u were a real friend'],
  },
  'en.pressure.others-do-it': {
    catches: 'Says that all the others do it.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['everyone does it', 'all the other girls do', 'ill find a girl who will'],
    negatives: [
      'everyone does the same worksheet in class i think yes',
      'all the girls are on the pitch',
      'its normal for the bus to be late lol',
    ],
  },
  'en.pressure.prove-it': {
    catches: 'Wants a proof of love or courage.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['then prove it', 'prove u love me', 'i dare u to send one'],
    negatives: ['prove u can do 50 kick ups', 'prove the formula', 'the dare was to eat a lemon'],
  },
  'en.pressure.not-shy': {
    catches: 'Talks away shyness and fear.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['dont be shy', 'nothing to be scared of', 'i wont hurt u'],
    negatives: ['my cat is shy', 'dont be late', 'the film was so boring'],
  },
  'en.pressure.last-chance': {
    catches: 'Sets a last chance or an ultimatum.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      'last chance or im done talking to u',
      'one more pic and ill leave u alone',
      'or i wont talk to u',
    ],
    negatives: ['last chance to buy tickets today', 'im done talking about maths', 'one more lap'],
  },
  'en.pressure.guilt': {
    catches: 'Makes the user feel guilty.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['after all i did for u', 'i thought u were mature', 'ur breaking my heart'],
    negatives: ['you owe me a coffee', 'i thought you were at home', 'after all the rain the grass is green'],
  },
  'en.pressure.insists': {
    catches: 'Insists on it, in passing.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['come on just one', 'pls just once', 'just do it'],
    negatives: ['come on in', 'please hold the line', 'just one ticket left i think'],
  },
};
