import type { PracticeLine, PracticeStep } from '../../components/practice/practice-step.ts';
import type { Locale } from '../../utils/model/index.ts';

/** What is said in one step, and the level that Vigie must then show. */
interface ScriptedStep {
  readonly level: PracticeStep['level'];
  readonly says: Readonly<Record<Locale, readonly PracticeLine[]>>;
}

const other = (text: string): PracticeLine => ({ sender: 'other', text });
const self = (text: string): PracticeLine => ({ sender: 'self', text });

/** Nobody wrote these. Each step brings one level more; tests hold the engine to it in both languages. */
export const SCRIPT: readonly ScriptedStep[] = [
  {
    level: 'none',
    says: {
      fr: [other('slt, ta dernière vidéo est trop drôle'), self('merci !')],
      en: [other('hey, your last video is so funny'), self('thanks!')],
    },
  },
  {
    level: 'notice',
    says: { fr: [other('t’es trop mature pour ton âge')], en: [other('you are so mature for your age')] },
  },
  {
    level: 'warning',
    says: {
      fr: [self('ah ok'), other('dis rien à tes parents')],
      en: [self('oh ok'), other('don’t tell your parents')],
    },
  },
  {
    level: 'danger',
    says: {
      fr: [self('j’ai 13 ans'), other('envoie une photo intime')],
      en: [self('im 13'), other('send me an intimate picture')],
    },
  },
];
