import { RetentionField, type RetentionFieldProps } from '../settings/retention.tsx';
import { AskFirst } from '../ui/ask-first.tsx';
import { ALL_IMAGE_WARNING, ShortImageWarning } from '../ui/image-warning.tsx';
import { exportAllHref } from '../ui/page-links.ts';
import { SaveLink } from '../ui/save-link.tsx';
import { useTexts } from '../ui/texts.tsx';

interface ManageLogProps extends RetentionFieldProps {
  readonly account: string | null;
  readonly onClear: () => Promise<void>;
}

/** What concerns the whole log: how long it is kept, taking all of it along, deleting all of it. */
export function ManageLog({ account, onClear, ...retention }: ManageLogProps) {
  const { t } = useTexts();
  return (
    <section class="manage-log" aria-labelledby="manage">
      <h2 id="manage">{t('log.manage')}</h2>
      <RetentionField {...retention} />
      <ShortImageWarning id={ALL_IMAGE_WARNING} />
      <p class="entry-actions">
        <SaveLink href={exportAllHref(account)} label={t('log.export-all')} warning={ALL_IMAGE_WARNING} />
        <AskFirst
          label={t('log.clear')}
          question={t('log.clear.ask')}
          yes={t('log.clear.yes')}
          no={t('log.remove.no')}
          failed={t('log.remove.failed')}
          onYes={onClear}
        />
      </p>
    </section>
  );
}
