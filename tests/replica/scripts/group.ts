import type { Person } from '../page/people.ts';
import { inTime, type Script } from './script.ts';

const INES: Person = { handle: 'ines.demo', name: 'Inès', userId: '7000000000000000004' };
const TOM: Person = { handle: 'tom_demo', name: 'Tom', userId: '7000000000000000005' };

/** A class group: several writers, a picture, a message that failed, a kind that the web can't show. */
export const groupFr: Script = {
  name: 'group-fr',
  language: 'fr',
  kind: 'group',
  title: 'Classe de 2nde B',
  chatId: '7000000000000000777',
  others: [INES, TOM],
  lines: [
    { from: 'ines.demo', text: 'qui a la leçon d’histoire ?', minutesAgo: 300 },
    { from: 'tom_demo', kind: 'image', text: '', minutesAgo: 299 },
    ...inTime(1200, [
      { from: 'ines.demo', text: 'merci Tom !' },
      { from: 'me', text: 'le contrôle est jeudi ou vendredi ?' },
      { from: 'tom_demo', text: 'vendredi' },
      { from: 'tom_demo', kind: 'unsupported', text: '' },
      { from: 'me', text: 'ok merci', failed: true },
    ]),
  ],
};

export const groupEn: Script = {
  name: 'group-en',
  language: 'en',
  kind: 'group',
  title: 'Class 10b',
  chatId: '7000000000000000778',
  others: [INES, TOM],
  lines: [
    { from: 'ines.demo', text: 'who has the history notes?', minutesAgo: 300 },
    { from: 'tom_demo', kind: 'image', text: '', minutesAgo: 299 },
    ...inTime(1200, [
      { from: 'ines.demo', text: 'thanks Tom!' },
      { from: 'me', text: 'is the test on thursday or friday?' },
      { from: 'tom_demo', text: 'friday' },
      { from: 'tom_demo', kind: 'unsupported', text: '' },
      { from: 'me', text: 'ok thanks', failed: true },
    ]),
  ],
};
