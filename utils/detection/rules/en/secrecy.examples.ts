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
    positives: [
      'dont tell anyone',
      "don't tell ur mom",
      "let's not tell your coach",
      'no telling ur gc',
      'not even ur bestie',
      'promise u wont tell',
    ],
    negatives: [
      "I won't tell anyone your score",
      'did you tell your mom about the trip',
      'dont tell dad its a surprise',
    ],
  },
  'en.secrecy.nobody-knows': {
    catches: 'Says that nobody, or not the family, may come to know.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'no one has to find out',
      'she doesnt need to know',
      'ur dad cant hear about it',
      "your mum mustn't see this",
      'nobody can know we talk',
      'can u get out without ur mom knowing',
      'as long as nobody knows its fine',
      'if anyone found out id be done',
    ],
    negatives: [
      'nobody will see the stain its tiny',
      'she doesnt know how to park',
      'he doesnt know its his surprise party',
      "they don't know the answer",
    ],
  },
  'en.secrecy.from-parents': {
    catches: 'Hides the contact itself from the family, by name or by place.',
    source: 'NSPCC 2023 (signs of grooming)',
    positives: [
      'dont tell ur mum about us',
      'never mention to your sister that we talk',
      'put the app in a hidden folder',
      'save my number under a girls name',
      'ur mam doesnt need to know about me',
      'get a 2nd account she doesnt know about',
      'delete it so ur dad doesnt see',
    ],
    negatives: [
      'dont tell mum i broke the vase',
      'i wont tell ur mum about the detention',
      'put your worksheets in a folder',
      'save my number its beth from hockey',
    ],
  },
  'en.secrecy.they-would-mind': {
    catches: 'Says that others would not understand, judge or come between.',
    source: 'Lorenzo-Dus 2016 (online grooming communication)',
    positives: [
      "they wouldn't understand us",
      'ppl will judge',
      'ur mum would freak out',
      'theyd split us up',
    ],
    negatives: ['i dont understand question 4', 'the judge in that show', 'my mum will drive us'],
  },
  'en.secrecy.hide-from-parents': {
    catches: 'Tells the user to hide it from parents.',
    source: "O'Connell 2003 (stages of grooming)",
    positives: [
      'hide this from ur parents',
      'dont involve ur parents yet',
      'keep it from ur mum',
      'so ur dad cant see it',
    ],
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
