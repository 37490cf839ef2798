import { ARCHIVE_PAGE, PRACTICE_PAGE, SETTINGS_PAGE, WELCOME_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

const LINKS = [
  ['archive.link', ARCHIVE_PAGE],
  ['popup.settings', SETTINGS_PAGE],
  ['popup.practice', PRACTICE_PAGE],
  ['popup.about', WELCOME_PAGE],
] as const;

/** The ways to what is needed less often. */
export function MorePanel() {
  const { t } = useTexts();
  return (
    <nav class="more" aria-label={t('popup.more')}>
      {LINKS.map(([words, page]) => (
        <a key={page} class="action" href={page} target="_blank" rel="noopener">
          {t(words)}
        </a>
      ))}
    </nav>
  );
}
