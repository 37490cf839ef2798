import type { Person } from '../page/people.ts';
import { inTime, type Script } from './script.ts';

const MAX: Person = { handle: 'max_demo', name: 'Max', userId: '7000000000000000001' };
const JAKE: Person = { handle: 'jake_demo', name: 'Jake', userId: '7000000000000000011' };

/** A stranger asks for the age, flatters, wants a picture, another app, more, and silence about it. */
export const groomingFr: Script = {
  name: 'grooming-fr',
  language: 'fr',
  kind: 'direct',
  title: 'Max',
  chatId: '0:1:7000000000000000001:7000000000000000009',
  others: [MAX],
  lines: [
    { from: 'tip', kind: 'tip', text: 'Vous êtes maintenant amis. Dis bonjour !', minutesAgo: 2890 },
    { from: 'max_demo', text: "coucou, j'adore tes vidéos de danse", minutesAgo: 2880 },
    { from: 'me', text: "merci c'est gentil", minutesAgo: 2878, reactions: ['❤️'] },
    { from: 'max_demo', kind: 'video', text: '', minutesAgo: 2875 },
    ...inTime(1500, [
      { from: 'max_demo', text: "t'as quel âge ?" },
      { from: 'me', text: '14 ans, et toi ?' },
      { from: 'max_demo', text: "l'âge c'est pas important" },
      { from: 'max_demo', text: 'tu fais très mature pour ton âge' },
      { from: 'me', text: 'mdr si tu le dis' },
      { from: 'max_demo', text: 'tu peux m’envoyer une photo de toi ?' },
      { from: 'me', text: "j'aime pas trop ça" },
      { from: 'max_demo', text: 'viens sur snap, ici c’est pas tranquille' },
      { from: 'me', text: 'pourquoi snap ?', replyTo: 11 },
      { from: 'max_demo', text: 'envoie un nude, juste pour moi' },
      { from: 'me', text: 'non' },
      { from: 'max_demo', text: 'dis rien à tes parents, c’est notre secret' },
      { from: 'max_demo', text: 'allez, si tu m’aimes tu le fais' },
    ]),
  ],
};

/** The same in English, written anew. */
export const groomingEn: Script = {
  name: 'grooming-en',
  language: 'en',
  kind: 'direct',
  title: 'Jake',
  chatId: '0:1:7000000000000000011:7000000000000000009',
  others: [JAKE],
  lines: [
    { from: 'tip', kind: 'tip', text: 'You are now friends. Say hi!', minutesAgo: 2890 },
    { from: 'jake_demo', text: 'hey I love your dance videos', minutesAgo: 2880 },
    { from: 'me', text: 'aw thank you', minutesAgo: 2878, reactions: ['❤️'] },
    { from: 'jake_demo', kind: 'video', text: '', minutesAgo: 2875 },
    ...inTime(1500, [
      { from: 'jake_demo', text: 'how old are you?' },
      { from: 'me', text: "I'm 14, you?" },
      { from: 'jake_demo', text: "age doesn't matter" },
      { from: 'jake_demo', text: 'you are so mature for your age' },
      { from: 'me', text: 'haha ok' },
      { from: 'jake_demo', text: 'can you send me a picture of you?' },
      { from: 'me', text: "I don't like doing that" },
      { from: 'jake_demo', text: "add me on snap, it's more private" },
      { from: 'me', text: 'why snap?', replyTo: 11 },
      { from: 'jake_demo', text: 'send me a nude, just for me' },
      { from: 'me', text: 'no' },
      { from: 'jake_demo', text: "don't tell your parents, it's our secret" },
      { from: 'jake_demo', text: 'come on, if you loved me you would' },
    ]),
  ],
};
