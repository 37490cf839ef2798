import { LOG_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';
import { RetentionField, type RetentionFieldProps } from './retention.tsx';

/** What can be chosen about the log, and the way to it. */
export function LogSection(props: RetentionFieldProps) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="log">
      <h2 id="log">{t('settings.log')}</h2>
      <p>{t('settings.log.text')}</p>
      <a class="action" href={LOG_PAGE}>
        {t('popup.log.all')}
      </a>
      <RetentionField {...props} />
    </section>
  );
}
