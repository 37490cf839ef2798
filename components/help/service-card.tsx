import type { HelpService } from '../../utils/help/index.ts';
import type { Locale } from '../../utils/model/index.ts';
import { partialDate } from '../ui/dates.ts';
import { useTexts } from '../ui/texts.tsx';
import { ServiceActions } from './service-actions.tsx';
import { ServiceHours } from './service-hours.tsx';

interface ServiceCardProps {
  readonly service: HelpService;
  readonly now: number;
}

/** Everything known about one service, with where it was read and how fresh that is. */
export function ServiceCard({ service, now }: ServiceCardProps) {
  const { t, locale } = useTexts();
  const { name, purpose, hours, free, passesOn, deafAccess, languages, source, checkedOn } = service;
  return (
    <li class="service">
      <h3>{name}</h3>
      <p>{purpose[locale]}</p>
      {passesOn ? <p>{passesOn[locale]}</p> : null}
      <ServiceActions service={service} />
      <p class="service-facts">
        {hours ? <ServiceHours hours={hours} now={now} /> : null}
        {free ? <span>{t('help-page.free')}</span> : null}
        {deafAccess ? <span>{t('help-page.deaf', { text: deafAccess[locale] })}</span> : null}
        {languages ? (
          <span>
            {t('help-page.languages', {
              list: languageNames(languages, locale, t('help-page.languages.many')),
            })}
          </span>
        ) : null}
      </p>
      <p class="service-source">{t('help-page.source', { date: partialDate(checkedOn, locale), source })}</p>
    </li>
  );
}

/** "français, néerlandais": names of languages in the page's own. `und` stands for "many". */
function languageNames(tags: readonly string[], locale: Locale, many: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return tags.map((tag) => (tag === 'und' ? many : (names.of(tag) ?? tag))).join(', ');
}
