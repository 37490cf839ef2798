import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.off-platform.move-app': {
    catches: 'Wants to go on in another app.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'this app is dead get signal',
      'call me tonight on cam',
      'u got snap?',
      'add me on snapchat',
      'lets move to telegram',
      'get telegram n we can talk',
      'talk to me on whatsapp',
      'kik me',
    ],
    negatives: [
      'i cant get signal in here',
      'no signal on the train',
      'snap out of it',
      'my phone has no signal',
      'he posted it on discord yesterday',
    ],
  },
  'en.off-platform.asks-handle': {
    catches: "Asks for the user's name on another app.",
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['whats ur snap', 'gimme ur whatsapp', 'can i get ur insta'],
    negatives: ['give me your pen', 'whats your team', 'can i get your notes'],
  },
  'en.off-platform.gives-handle': {
    catches: 'Gives the own name on another app.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['my snap is max_demo', 'heres my number', 'my kik is lea.demo'],
    negatives: ['my name is max', 'my phone is broken', 'here is my essay'],
  },
  'en.off-platform.video-call': {
    catches: 'Wants to see or hear the user live.',
    source: 'Europol 2017 (online sexual coercion)',
    positives: [
      'u have a cam?',
      'hop on a video call',
      'turn ur cam on',
      'be on cam at nine',
      'quick cam check',
    ],
    negatives: ['the call with grandma is at six', 'my camera roll is full', 'come on, lets go'],
  },
  'en.off-platform.not-here': {
    catches: 'Says that this place is not private enough.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: [
      'cos here they read it all',
      'lets talk somewhere more private',
      'cant talk here',
      'its more private',
      'this app reads our msgs',
      'i dont like talking on here',
      'somewhere nobody can read',
    ],
    negatives: ['not here, in the kitchen', 'leave the gate open', 'a private joke'],
  },
};
