import { useState } from 'preact/hooks';
import { AskFirst } from '../ui/ask-first.tsx';
import { useTexts } from '../ui/texts.tsx';
import type { ExportedFile } from './export-state.ts';

interface AfterExportProps {
  readonly file: ExportedFile;
  readonly onDelete: (file: ExportedFile) => Promise<void>;
}

/** An export deletes nothing. Who wants it gone from this browser asks for it here. */
export function AfterExport({ file, onDelete }: AfterExportProps) {
  const { t } = useTexts();
  const [deleted, setDeleted] = useState(false);
  const act = async () => {
    await onDelete(file);
    setDeleted(true);
  };
  return (
    <section aria-labelledby="after">
      <h2 id="after">{t('export.after')}</h2>
      <p>{t('export.after.text')}</p>
      <p role="status">{deleted ? t('log.removed') : null}</p>
      {deleted ? null : (
        <AskFirst
          label={t('export.after.delete')}
          question={t('export.after.ask')}
          yes={t('log.remove.yes')}
          no={t('log.remove.no')}
          failed={t('log.remove.failed')}
          onYes={act}
        />
      )}
    </section>
  );
}
