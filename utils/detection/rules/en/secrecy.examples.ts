import type { ExamplesFile } from '../rule.ts';

export const examples: ExamplesFile = {
  'en.secrecy.keep-secret': {
    catches: 'Asks to keep the talk secret.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['keep this a secret ok', 'its our little secret', 'this stays between us'],
    negatives: [
      "what's the secret ingredient",
      'If a grown-up ever asks you to keep a secret you come to me',
      'between us we ate the whole cake',
    ],
  },
  'en.secrecy.tell-nobody': {
    catches: 'Forbids to talk to anybody about it.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['dont tell anyone', "don't tell ur mom", 'nobody can know we talk'],
    negatives: [
      "I won't tell anyone your score",
      'did you tell your mom about the trip',
      'dont tell dad its a surprise',
    ],
  },
  'en.secrecy.hide-from-parents': {
    catches: 'Tells the user to hide it from parents.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['hide this from ur parents', 'can u get out without ur mom knowing', 'so ur dad cant see it'],
    negatives: ['hide the eggs from the dog', 'leave your coat at home', 'without them we lose the match'],
  },
  'en.secrecy.delete-messages': {
    catches: 'Asks to delete the messages.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: ['delete our messages', 'clear the chat after', 'delete this convo'],
    negatives: [
      'my phone deleted all my photos',
      'how do I delete an app',
      'delete that song from the playlist',
    ],
  },
  'en.secrecy.cover-story': {
    catches: 'Gives the user a lie to tell.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'tell her ur sleeping at a friends',
      'save me as "sophie french class"',
      'say ur at a friends',
    ],
    negatives: ['tell her the homework is due', 'i saved you a seat', 'pretend to be a tree in the play'],
  },
  'en.secrecy.no-traces': {
    catches: 'Chooses ways that leave nothing behind.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['theres less of a trail', 'use disappearing msgs', 'its safer for us there'],
    negatives: ['the trail through the woods is long', 'no traces of the cake left', 'my account is private'],
  },
  'en.secrecy.just-for-me': {
    catches: 'Promises that nobody else will see it.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: ['its just for me', 'i wont show a soul', 'nobody sees it but me'],
    negatives: ['this cake is just for you', 'nobody saw the goal', 'i wont be there on monday'],
  },
};
