import { SETTINGS_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

/** Beside a log without a passphrase: what that means, and the way to one. */
export function LockOffer() {
  const { t } = useTexts();
  return (
    <p class="soft">
      {t('lock.offer')}{' '}
      <a href={`${SETTINGS_PAGE}#lock`} target="_blank" rel="noopener">
        {t('lock.offer.link')}
      </a>
    </p>
  );
}
