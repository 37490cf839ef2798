import { LOG_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

/** What can be chosen about the log, and the way to it. */
export function LogSection() {
  const { t } = useTexts();
  return (
    <section aria-labelledby="log">
      <h2 id="log">{t('settings.log')}</h2>
      <p>{t('settings.log.text')}</p>
      <a class="action" href={LOG_PAGE}>
        {t('popup.log.all')}
      </a>
    </section>
  );
}
