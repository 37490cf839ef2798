import { useTexts } from '../ui/texts.tsx';
import type { ArchiveFailure } from './archive-state.ts';

interface FailedProps {
  readonly fileName: string;
  readonly failure: ArchiveFailure;
  readonly onRetry: () => void;
  readonly onAgain: () => void;
}

/** Reading the very same file again helps only where Vigie itself was at fault. */
const OWN_FAULT: ReadonlySet<ArchiveFailure> = new Set<ArchiveFailure>(['stuck', 'crashed']);

export function Failed({ fileName, failure, onRetry, onAgain }: FailedProps) {
  const { t } = useTexts();
  return (
    <section role="alert" class="trouble" aria-labelledby="failed">
      <h2 id="failed" tabIndex={-1}>
        {t('archive.failed', { file: fileName })}
      </h2>
      <p>{t(`archive.failure.${failure}`)}</p>
      <p class="archive-actions">
        {OWN_FAULT.has(failure) ? (
          <button type="button" class="main" onClick={onRetry}>
            {t('archive.retry')}
          </button>
        ) : null}
        <button type="button" class={OWN_FAULT.has(failure) ? undefined : 'main'} onClick={onAgain}>
          {t('archive.done.again')}
        </button>
      </p>
    </section>
  );
}
