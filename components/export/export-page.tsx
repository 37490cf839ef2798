import { UnlockForm, type UnlockFormProps } from '../lock/unlock-form.tsx';
import { isFinal } from '../log/failure.ts';
import { ImageWarning } from '../ui/image-warning.tsx';
import { PageHeader } from '../ui/page-header.tsx';

import { ADVICE_PAGE, HELP_PAGE, LOG_PAGE } from '../ui/page-links.ts';

import { useTexts } from '../ui/texts.tsx';
import { AfterExport } from './after-export.tsx';
import { Done } from './done.tsx';
import type { ExportedFile, ExportFailure, ExportState } from './export-state.ts';
import { type RedactedActs, RedactedCopy } from './redacted-copy.tsx';
import { Seal } from './seal.tsx';
import './export.css';

interface ExportPageProps extends RedactedActs, UnlockFormProps {
  readonly state: ExportState;
  readonly onRetry: () => void;
  readonly onCopy: (line: string) => Promise<void>;
  /** Deletes from the log what is in the file. */
  readonly onDelete: (file: ExportedFile) => Promise<void>;
}

export function ExportPage({
  state,
  onRetry,
  onUnlock,
  onCopy,
  onDelete,
  onPreview,
  onDownload,
}: ExportPageProps) {
  const { t } = useTexts();
  return (
    <>
      <PageHeader title={t('export.heading')} />
      <main>
        <section class={`outcome outcome-${state.kind}`} aria-live="polite" aria-labelledby="outcome">
          {state.kind === 'working' ? <h2 id="outcome">{t('export.working')}</h2> : null}
          {state.kind === 'done' ? <Done file={state.file} /> : null}
          {state.kind === 'failed' ? (
            <Failed failure={state.failure} onRetry={onRetry} onUnlock={onUnlock} />
          ) : null}
        </section>
        {state.kind === 'failed' ? null : (
          <section class="purpose">
            <p>
              <strong>{t('export.for')}</strong>
            </p>
            <p>{t('export.for.why')}</p>
          </section>
        )}
        {state.kind === 'done' ? (
          <Seal seal={state.file.seal} fileName={state.file.name} onCopy={onCopy} />
        ) : null}
        <ImageWarning />
        {state.kind === 'failed' ? null : (
          <section aria-labelledby="next">
            <h2 id="next">{t('export.next')}</h2>
            <ul>
              <li>{t('export.next.keep')}</li>
              <li>{t('export.next.tell')}</li>
              <li>{t('export.next.help')}</li>
            </ul>
          </section>
        )}
        {state.kind === 'done' && state.file.of.kind === 'one' ? (
          <RedactedCopy onPreview={onPreview} onDownload={onDownload} />
        ) : null}
        {state.kind === 'done' ? <AfterExport file={state.file} onDelete={onDelete} /> : null}
        <nav aria-label={t('brand')}>
          <a href={ADVICE_PAGE}>{t('advice.title')}</a> <a href={HELP_PAGE}>{t('export.help')}</a>{' '}
          <a href={LOG_PAGE}>{t('export.log')}</a>
        </nav>
      </main>
    </>
  );
}

interface FailedProps extends UnlockFormProps {
  readonly failure: ExportFailure;
  readonly onRetry: () => void;
}

function Failed({ failure, onRetry, onUnlock }: FailedProps) {
  const { t } = useTexts();
  if (failure === 'locked') {
    return (
      <>
        <h2 id="outcome">{t('lock.locked')}</h2>
        <UnlockForm onUnlock={onUnlock} />
      </>
    );
  }
  const final = failure === 'no-key' || isFinal(failure);
  return (
    <>
      <h2 id="outcome">{t('export.failed')}</h2>
      <p>{t(failure === 'no-key' ? 'export.failed.no-key' : `log.failure.${failure}`)}</p>
      {final ? null : (
        <p>
          <button type="button" class="main" onClick={onRetry}>
            {t('export.retry')}
          </button>
        </p>
      )}
    </>
  );
}
