import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallChoice } from '../card/call-now.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { HELP_PAGE, SETTINGS_PAGE, WELCOME_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';
import { PracticeChat } from './practice-chat.tsx';
import type { PracticeStep } from './practice-step.ts';
import { PracticeVigie } from './practice-vigie.tsx';
import './practice.css';

interface PracticePageProps {
  /** In the page's language, from an ordinary chat to danger. */
  readonly steps: readonly PracticeStep[];
  readonly calls: CallChoice;
  /** Which step is shown first. */
  readonly first?: number;
  readonly onHelp: () => void;
  readonly onAdvice: () => void;
  readonly onLog: () => void;
}

/** A chat to try Vigie out, one level at a time: the engine and the cards are real, all else is invented. */
export function PracticePage({ steps, calls, first = 0, ...ways }: PracticePageProps) {
  const { t, locale } = useTexts();
  const [at, setAt] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at) heading.current?.focus();
    before.current = at;
  }, [at]);
  const step = steps[at];
  if (!step) return null;
  const last = at === steps.length - 1;
  const works = step.assessment.level === step.level;
  return (
    <>
      <PageHeader title={t('practice.title')} />
      <main class="practice">
        <p>{t('practice.lead')}</p>
        <section class="practice-step" aria-labelledby="step">
          <p class="soft">{t('practice.step', { step: at + 1, steps: steps.length })}</p>
          <h2 id="step" ref={heading} tabIndex={-1}>
            {t(`practice.${step.level}`)}
          </h2>
          <p>{t(`practice.${step.level}.text`)}</p>
          {works ? (
            <p class="practice-works">{t('practice.works')}</p>
          ) : (
            <p role="alert">{t('practice.failed')}</p>
          )}
          {last ? <p>{t('practice.end')}</p> : null}
          <p class="practice-actions">
            <button type="button" class={last ? undefined : 'main'} onClick={() => setAt(last ? 0 : at + 1)}>
              {t(last ? 'practice.again' : 'practice.next')}
            </button>
            {at > 0 ? (
              <button type="button" class="quiet" onClick={() => setAt(at - 1)}>
                {t('practice.back')}
              </button>
            ) : null}
          </p>
        </section>
        <div class="practice-scene">
          <PracticeChat lines={step.lines} />
          <section aria-label={t('practice.vigie')}>
            <PracticeVigie key={`${at} ${locale}`} step={step} calls={calls} {...ways} />
            <p class="soft">{t('practice.not-kept')}</p>
          </section>
        </div>
        <nav aria-label={t('brand')}>
          <a href={WELCOME_PAGE}>{t('popup.about')}</a>
          <a href={HELP_PAGE}>{t('help-page.title')}</a>
          <a href={SETTINGS_PAGE}>{t('settings.title')}</a>
        </nav>
      </main>
    </>
  );
}
