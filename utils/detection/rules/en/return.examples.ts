import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.return.new-account': {
    catches: 'Comes back with a new account.',
    source: 'NCA 2024 (financially motivated sextortion alert)',
    positives: [
      'new account same pics',
      'this is my 3rd account',
      'ill just make another account',
      'that was my old account',
      'my last acc got banned',
    ],
    negatives: [
      'hey its ines this is my new acc forgot my password',
      'they banned my old acc for a cat video',
      'i made a cake',
    ],
  },
  'en.return.around-a-block': {
    catches: 'Comes round a block with account after account.',
    source: 'NCA 2024 (financially motivated sextortion alert)',
    positives: [
      'new acc. u blocked the other one',
      'ill just make more accs',
      "I'll keep making them, just u wait",
    ],
    negatives: ['the road was blocked', 'i can make another cake', 'i can just make a new save file'],
  },
  'en.return.you-blocked-me': {
    catches: 'Complains that the user blocked them.',
    source: 'NCA 2024 (financially motivated sextortion alert)',
    positives: [
      'why did u block me',
      'thought blocking me would work?',
      'unblock me or else',
      'its me pls dont block me',
      'u thought u could just leave?',
    ],
    negatives: ['did u unblock me', 'block the ball', 'he blocked my view'],
  },
  'en.return.cannot-escape': {
    catches: 'Says that the user cannot get away.',
    source: 'NCA 2024 (financially motivated sextortion alert)',
    positives: [
      'u cant get rid of me',
      'ill never stop',
      'remember me?',
      'i always find u',
      "told u i'd be back",
      'found ur alt',
    ],
    negatives: ['remember me to your gran please', "i'll find you a pen", 'cant hide my smile'],
  },
  'en.return.delete-for-fee': {
    catches: 'Offers to remove pictures for a fee.',
    source: 'NCA 2024 (financially motivated sextortion alert)',
    positives: [
      'i can get ur leaked pics taken down, 60 fee',
      'i can get ur video taken off the internet',
      'Content removal team',
      'remove your pics from the internet for a fee',
    ],
    negatives: [
      'get your photos off the camera',
      'take the pictures down from the wall',
      'phone repair service',
    ],
  },
};
