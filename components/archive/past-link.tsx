import { ARCHIVE_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

interface PastLinkProps {
  readonly text: 'archive.link.text' | 'archive.link.help';
}

/** The way to the page that checks past conversations. */
export function PastLink({ text }: PastLinkProps) {
  const { t } = useTexts();
  return (
    <section class="past" aria-labelledby="past">
      <h2 id="past">{t('archive.link')}</h2>
      <p>{t(text)}</p>
      <a class="action" href={ARCHIVE_PAGE} target="_blank" rel="noopener">
        {t('archive.link.open')}
      </a>
    </section>
  );
}
