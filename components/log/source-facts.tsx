import type { ArchiveSource } from '../../utils/model/index.ts';
import { useTexts } from '../ui/texts.tsx';

/** Which archive file a kept conversation came from. Names in it are data. */
export function SourceFacts({ source }: { source: ArchiveSource }) {
  const { t } = useTexts();
  return (
    <div class="source">
      <h3>{t('log.source')}</h3>
      <p>
        {t('log.source.file')} <bdi>{source.fileName}</bdi>
        {source.entry === source.fileName ? null : (
          <>
            {' '}
            · <bdi>{source.entry}</bdi>
          </>
        )}
      </p>
      <p class="soft">
        {t('archive.original.sum')} <code>{source.sha256}</code>
      </p>
      <p>{t('log.source.keep')}</p>
    </div>
  );
}
