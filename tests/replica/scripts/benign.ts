import type { Person } from '../page/people.ts';
import { inTime, type Script } from './script.ts';

const NINA: Person = { handle: 'nina.demo', name: 'Nina', userId: '7000000000000000003' };
const MIA: Person = { handle: 'mia.demo', name: 'Mia', userId: '7000000000000000013' };

/** Two friends: homework, a nude lipstick palette, the family. Must stay silent. */
export const benignFr: Script = {
  name: 'benign-fr',
  language: 'fr',
  kind: 'direct',
  title: 'Nina',
  chatId: '0:1:7000000000000000003:7000000000000000009',
  others: [NINA],
  lines: [
    { from: 'nina.demo', text: 'tu viens au cours de hip-hop mercredi ?', minutesAgo: 1450 },
    { from: 'me', text: 'oui ! à mercredi', minutesAgo: 1440 },
    ...inTime(1200, [
      { from: 'nina.demo', text: "t'as fini le devoir de maths ?" },
      { from: 'me', text: "presque, il me manque l'exercice 4" },
      { from: 'nina.demo', text: 'je te l’explique demain au CDI' },
      { from: 'me', text: 'merci tu me sauves' },
      { from: 'nina.demo', text: "j'ai craqué pour la palette nude, les rouges à lèvres sont trop beaux" },
      { from: 'me', text: 'ma mère a la même haha', reactions: ['😂'] },
      { from: 'nina.demo', kind: 'sticker', text: '' },
      { from: 'nina.demo', text: 'samedi on va chez ma grand-mère avec mon frère, tu veux venir ?' },
      { from: 'me', text: 'je demande à mes parents' },
      { from: 'nina.demo', text: 'ok bisous, à demain' },
    ]),
  ],
};

export const benignEn: Script = {
  name: 'benign-en',
  language: 'en',
  kind: 'direct',
  title: 'Mia',
  chatId: '0:1:7000000000000000013:7000000000000000009',
  others: [MIA],
  lines: [
    { from: 'mia.demo', text: 'are you coming to dance class on wednesday?', minutesAgo: 1450 },
    { from: 'me', text: 'yes! see you there', minutesAgo: 1440 },
    ...inTime(1200, [
      { from: 'mia.demo', text: 'did you finish the maths homework?' },
      { from: 'me', text: 'almost, only exercise 4 is missing' },
      { from: 'mia.demo', text: 'I can explain it tomorrow in the library' },
      { from: 'me', text: 'thanks you are saving me' },
      { from: 'mia.demo', text: 'I got the nude palette, the lipsticks are so pretty' },
      { from: 'me', text: 'my mum has the same one haha', reactions: ['😂'] },
      { from: 'mia.demo', kind: 'sticker', text: '' },
      { from: 'mia.demo', text: 'we are visiting my grandma on saturday with my brother, want to come?' },
      { from: 'me', text: 'I will ask my parents' },
      { from: 'mia.demo', text: 'ok hugs, see you tomorrow' },
    ]),
  ],
};
