import { useTexts } from '../ui/texts.tsx';
import type { ArchiveSummary } from './archive-state.ts';

/** What could not be checked, by kind and number: never passed over in silence. */
export function NotRead({ notUnderstood, damaged }: Pick<ArchiveSummary, 'notUnderstood' | 'damaged'>) {
  const { t } = useTexts();
  return (
    <>
      {notUnderstood.length > 0 ? (
        <div class="archive-missed">
          <h3>{t('archive.missed')}</h3>
          <p>{t('archive.missed.text')}</p>
          <ul>
            {notUnderstood.map(({ what, count }) => (
              <li key={what}>
                {what === 'html' ? (
                  t('archive.missed.html', { count })
                ) : (
                  <>
                    {t('archive.missed.one', { count })} <code>{what}</code>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {damaged.length > 0 ? (
        <div class="archive-missed">
          <h3>{t('archive.damaged')}</h3>
          <p>{t('archive.damaged.text')}</p>
          <ul>
            {damaged.map(({ entry, reason }, index) => (
              // One entry may be damaged in two ways; the list never changes.
              <li key={index}>
                <bdi>{entry}</bdi>: {t(`archive.damage.${reason}`)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
