import type { Person } from '../page/people.ts';
import type { Script } from './script.ts';

const ALEX: Person = { handle: 'alex.demo', name: 'Alex', userId: '7000000000000000006' };

/** A stranger's first message, waiting among the message requests. */
export const requestFr: Script = {
  name: 'request-fr',
  language: 'fr',
  kind: 'request',
  title: 'Alex',
  chatId: '0:1:7000000000000000006:7000000000000000009',
  others: [ALEX],
  lines: [{ from: 'alex.demo', text: 'salut, on se connaît ?', minutesAgo: 60 }],
};

export const requestEn: Script = {
  ...requestFr,
  name: 'request-en',
  language: 'en',
  lines: [{ from: 'alex.demo', text: 'hi, do we know each other?', minutesAgo: 60 }],
};
