import { useMemo } from 'preact/hooks';
import { PracticePage } from '../../components/practice/practice-page.tsx';
import { ADVICE_PAGE, HELP_PAGE, LOG_PAGE } from '../../components/ui/page-links.ts';
import type { Chooser } from '../../components/ui/page-state.ts';
import { useTexts } from '../../components/ui/texts.tsx';
import { FIRST_CONTACTS } from '../../utils/help/index.ts';
import { callsFor } from '../chat.content/calls.ts';
import { judgeScript } from './judge-script.ts';

const open = (page: string) => () => window.location.assign(page);

/** The practice with this build's engine and the numbers of the chosen country. Never opens the log. */
export function Practice({ country }: Chooser) {
  const { locale } = useTexts();
  const steps = useMemo(() => judgeScript(locale), [locale]);
  return (
    <PracticePage
      steps={steps}
      calls={callsFor({ country, contacts: FIRST_CONTACTS, locale, now: Date.now(), distress: false })}
      onHelp={open(HELP_PAGE)}
      onAdvice={open(ADVICE_PAGE)}
      onLog={open(LOG_PAGE)}
    />
  );
}
