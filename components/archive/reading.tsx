import { useTexts } from '../ui/texts.tsx';
import type { ArchiveProgress } from './archive-state.ts';
import { timeLeft } from './time-left.ts';

interface ReadingProps {
  readonly fileName: string;
  readonly progress: ArchiveProgress | null;
  readonly onCancel: () => void;
}

export function Reading({ fileName, progress, onCancel }: ReadingProps) {
  const { t } = useTexts();
  const isSumming = progress?.stage === 'fingerprint';
  return (
    <section aria-labelledby="reading">
      <h2 id="reading" tabIndex={-1}>
        {t('archive.reading', { file: fileName })}
      </h2>
      <progress class="archive-progress" aria-labelledby="reading" max={1} value={progress?.share ?? 0} />
      <p class="archive-left">
        {isSumming ? t('archive.reading.fingerprint') : t(...timeLeft(progress?.secondsLeft ?? null))}
      </p>
      {progress ? <Counts progress={progress} /> : null}
      <p>
        <button type="button" onClick={onCancel}>
          {t('archive.cancel')}
        </button>
      </p>
      <p class="soft">{t('archive.private.here')}</p>
    </section>
  );
}

function Counts({
  progress: { files, filesRead, conversations, messages, flagged },
}: {
  progress: ArchiveProgress;
}) {
  const { t } = useTexts();
  return (
    <ul class="archive-counts">
      {files > 1 ? (
        <li>{t('archive.reading.files', { done: Math.max(1, filesRead), total: files })}</li>
      ) : null}
      <li>{t('archive.reading.conversations', { count: conversations })}</li>
      <li>{t('archive.reading.messages', { count: messages })}</li>
      <li>{t('archive.reading.flagged', { count: flagged })}</li>
    </ul>
  );
}
