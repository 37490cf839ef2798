import type { HelpService } from '../../utils/help/index.ts';
import { ServiceActions } from '../help/service-actions.tsx';
import { firstThree } from '../help/service-groups.ts';
import { ServiceHours } from '../help/service-hours.tsx';
import { HELP_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

interface HelpPanelProps {
  readonly services: readonly HelpService[];
  /** ms since 1970-01-01 UTC. */
  readonly now: number;
}

/** The three most fitting services of the country, and the way to all of them. */
export function HelpPanel({ services, now }: HelpPanelProps) {
  const { t, locale } = useTexts();
  return (
    <section class="help" aria-labelledby="help">
      <h2 id="help">{t('popup.help')}</h2>
      <p>
        <strong>{t('popup.help.now')}</strong>
      </p>
      <ul class="short-services">
        {firstThree(services).map((service) => (
          <li key={service.id}>
            <h3>{service.name}</h3>
            <p class="soft">{service.purpose[locale]}</p>
            <ServiceActions service={service} />
            {service.hours ? (
              <p class="service-facts">
                <ServiceHours hours={service.hours} now={now} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <a class="action" href={HELP_PAGE} target="_blank" rel="noopener">
        {t('popup.help.all')}
      </a>
    </section>
  );
}
