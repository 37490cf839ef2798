import { ADVICE, ADVICE_SOURCES, type AdviceSource } from '../../utils/help/advice/index.ts';
import { partialDate } from '../ui/dates.ts';
import { useTexts } from '../ui/texts.tsx';

const USED: readonly AdviceSource[] = [...new Set(Object.values(ADVICE).flat())].map(
  (id) => ADVICE_SOURCES[id],
);

/** Who says what is said on this page, and when that was read. */
export function SourceList() {
  const { t, locale } = useTexts();
  return (
    <details class="advice-sources">
      <summary>{t('advice.sources')}</summary>
      <ul>
        {USED.map(({ name, url, repeatedBy, checkedOn }) => (
          <li key={name}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
            {repeatedBy ? ` (${t('advice.sources.by', { name: repeatedBy })})` : null}
            {' · '}
            {t('advice.sources.checked', { date: partialDate(checkedOn, locale) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
