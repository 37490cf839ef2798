import { useEffect, useRef } from 'preact/hooks';
import type { HelpService } from '../../utils/help/index.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { HELP_PAGE, LOG_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';
import type { ArchiveState } from './archive-state.ts';
import { ChooseFile } from './choose-file.tsx';
import { Failed } from './failed.tsx';
import { HowToAsk } from './how-to-ask.tsx';
import { type GivenAnswers, Questions } from './questions.tsx';
import { Reading } from './reading.tsx';
import { Results } from './results.tsx';
import './archive.css';

export interface ArchiveActs {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  readonly onAnswers: (answers: GivenAnswers) => void;
  readonly onKeep: (ids: readonly string[]) => void;
  readonly onRetry: () => void;
  readonly onAgain: () => void;
}

interface ArchivePageProps extends ArchiveActs {
  readonly state: ArchiveState;
  readonly services: readonly HelpService[];
  /** ms since 1970-01-01 UTC. */
  readonly now: number;
}

/** From "how do I get my messages" to what was found in them, one step at a time. */
export function ArchivePage({ state, services, now, ...acts }: ArchivePageProps) {
  const { t } = useTexts();
  const step = useRef<HTMLDivElement>(null);
  const before = useRef(state.kind);
  // A new step takes the focus, so that keyboard and screen reader go on there.
  useEffect(() => {
    if (before.current !== state.kind) step.current?.querySelector('h2')?.focus();
    before.current = state.kind;
  }, [state.kind]);
  return (
    <>
      <PageHeader title={t('archive.title')} />
      <main class="archive">
        <div ref={step}>
          {state.kind === 'choosing' ? (
            <>
              <WhatHappens />
              <HowToAsk />
              <ChooseFile problem={state.problem} onFiles={acts.onFiles} />
            </>
          ) : null}
          {state.kind === 'reading' ? (
            <Reading fileName={state.fileName} progress={state.progress} onCancel={acts.onCancel} />
          ) : null}
          {state.kind === 'asking' ? (
            <Questions questions={state.questions} onAnswers={acts.onAnswers} onCancel={acts.onCancel} />
          ) : null}
          {state.kind === 'failed' ? (
            <Failed
              fileName={state.fileName}
              failure={state.failure}
              onRetry={acts.onRetry}
              onAgain={acts.onAgain}
            />
          ) : null}
          {state.kind === 'done' ? (
            <Results {...state} services={services} now={now} onKeep={acts.onKeep} onAgain={acts.onAgain} />
          ) : null}
        </div>
        <nav aria-label={t('brand')}>
          <a href={HELP_PAGE}>{t('help-page.title')}</a> <a href={LOG_PAGE}>{t('log.title')}</a>
        </nav>
      </main>
    </>
  );
}

/** What happens to the file, before anything is asked for. */
function WhatHappens() {
  const { t } = useTexts();
  return (
    <>
      <p class="lead">{t('archive.lead')}</p>
      <section class="archive-promise" aria-labelledby="private">
        <h2 id="private" tabIndex={-1}>
          {t('archive.private')}
        </h2>
        <ul>
          <li>{t('archive.private.here')}</li>
          <li>{t('archive.private.forget')}</li>
          <li>{t('archive.private.together')}</li>
        </ul>
      </section>
    </>
  );
}
