import type { Person } from '../page/people.ts';
import { inTime, type Script } from './script.ts';

const SAM: Person = { handle: 'sam.demo', name: 'Sam', userId: '7000000000000000002' };
const ROSE: Person = { handle: 'rose.demo', name: 'Rose', userId: '7000000000000000012' };

/** Blackmail: says they hold pictures, wants money, sets a time. */
export const threatFr: Script = {
  name: 'threat-fr',
  language: 'fr',
  kind: 'direct',
  title: 'Sam',
  chatId: '0:1:7000000000000000002:7000000000000000009',
  others: [SAM],
  lines: [
    { from: 'sam.demo', text: 'hello, tu joues à quoi en ce moment ?', minutesAgo: 190 },
    { from: 'me', text: 'surtout à des jeux de foot', minutesAgo: 188 },
    ...inTime(1500, [
      { from: 'sam.demo', text: 'j’ai tes photos' },
      { from: 'me', text: 'quoi ?' },
      { from: 'sam.demo', text: 'paie 100 euros ou j’envoie tout à tes amis' },
      { from: 'me', text: 'arrête stp' },
      { from: 'sam.demo', text: 'tu as une heure, envoie une carte cadeau' },
    ]),
  ],
};

export const threatEn: Script = {
  name: 'threat-en',
  language: 'en',
  kind: 'direct',
  title: 'Rose',
  chatId: '0:1:7000000000000000012:7000000000000000009',
  others: [ROSE],
  lines: [
    { from: 'rose.demo', text: 'hi, what games do you play?', minutesAgo: 190 },
    { from: 'me', text: 'mostly football games', minutesAgo: 188 },
    ...inTime(1500, [
      { from: 'rose.demo', text: 'I have your pictures' },
      { from: 'me', text: 'what?' },
      { from: 'rose.demo', text: 'pay me $100 or I will send them to all your friends' },
      { from: 'me', text: 'please stop' },
      { from: 'rose.demo', text: 'you have one hour, send a gift card' },
    ]),
  ],
};
