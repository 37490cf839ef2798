import type { Locale } from '../../utils/model/index.ts';

interface PracticeMessage {
  readonly sender: 'self' | 'other';
  readonly text: string;
}

/** Conversations that nobody wrote and that must bring a warning: if they don't, the engine doesn't work here. */
export const PRACTICE: Readonly<Record<Locale, readonly PracticeMessage[]>> = {
  fr: [
    { sender: 'other', text: 't’as quel âge ?' },
    { sender: 'self', text: 'j’ai 13 ans' },
    { sender: 'other', text: 'tu m’envoies un nude ?' },
    { sender: 'other', text: 'dis rien à tes parents' },
  ],
  en: [
    { sender: 'other', text: 'how old are you?' },
    { sender: 'self', text: 'im 13' },
    { sender: 'other', text: 'send me a nude' },
    { sender: 'other', text: 'don’t tell your parents' },
  ],
};
