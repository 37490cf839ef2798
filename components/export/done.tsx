import { IMAGE_WARNING } from '../ui/image-warning.tsx';
import { Person } from '../ui/person.tsx';
import { useTexts } from '../ui/texts.tsx';
import type { ExportedFile } from './export-state.ts';

/** The file is there: what is in it, and where it went. */
export function Done({ file }: { file: ExportedFile }) {
  const { t } = useTexts();
  const { of } = file;
  return (
    <>
      <h2 id="outcome">{t('export.done')}</h2>
      <p>{t('export.done.text')}</p>
      {of.kind === 'one' ? (
        <p>
          {t('export.what', { count: file.messages })} <Person name={of.peerName} handle={of.peerHandle} />
        </p>
      ) : (
        <p>{t('export.what.all', { count: of.conversations })}</p>
      )}
      {file.damaged > 0 ? <p>{t('log.damaged')}</p> : null}
      {of.kind === 'all' && of.unreadable > 0 ? (
        <p>{t('export.unreadable', { count: of.unreadable })}</p>
      ) : null}
      <p class="file-name">
        {t('export.file')} <code>{file.name}</code>
      </p>
      <p>
        <a class="action" href={file.href} download={file.name} aria-describedby={IMAGE_WARNING}>
          {t('export.again')}
        </a>
      </p>
    </>
  );
}
