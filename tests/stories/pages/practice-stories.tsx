import { PracticePage } from '../../../components/practice/practice-page.tsx';
import { callsFor } from '../../../entrypoints/chat.content/calls.ts';
import { judgeScript } from '../../../entrypoints/practice/judge-script.ts';
import { FIRST_CONTACTS } from '../../../utils/help/index.ts';
import type { Locale } from '../../../utils/model/index.ts';
import { nothing } from './acts.ts';
import { NOON } from './invented.ts';
import type { Stories } from './stories.ts';

/** The real engine judges the practice chat here too; `broken`: it finds nothing. */
const practice = (locale: Locale, first: number, broken = false) => {
  const steps = judgeScript(locale);
  const silent = steps[0]?.assessment;
  return (
    <PracticePage
      steps={broken && silent ? steps.map((step) => ({ ...step, assessment: silent })) : steps}
      first={first}
      calls={callsFor({ country: 'FR', contacts: FIRST_CONTACTS, locale, now: NOON, distress: false })}
      onHelp={nothing}
      onAdvice={nothing}
      onLog={nothing}
    />
  );
};

export const PRACTICE_STORIES: Stories = {
  calm: (locale) => practice(locale, 0),
  notice: (locale) => practice(locale, 1),
  warning: (locale) => practice(locale, 2),
  danger: (locale) => practice(locale, 3),
  broken: (locale) => practice(locale, 2, true),
};
