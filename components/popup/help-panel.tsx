import type { HelpService } from '../../utils/help/index.ts';
import { ServiceActions } from '../help/service-actions.tsx';
import { firstThree } from '../help/service-groups.ts';
import { ServiceHours } from '../help/service-hours.tsx';
import { ADVICE_PAGE, HELP_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

interface HelpPanelProps {
  readonly services: readonly HelpService[];
  /** ms since 1970-01-01 UTC. */
  readonly now: number;
  /** The user wrote that they can't go on: said to them, and the line for that comes first. */
  readonly distress: boolean;
}

/** The three most fitting services of the country, and the way to all of them. */
export function HelpPanel({ services, now, distress }: HelpPanelProps) {
  const { t, locale } = useTexts();
  return (
    <section class={distress ? 'help distress' : 'help'} aria-labelledby="help">
      <h2 id="help">{t(distress ? 'situation.distress' : 'popup.help')}</h2>
      {distress ? (
        <p>{t('lead.distress')}</p>
      ) : (
        <p>
          <strong>{t('popup.help.now')}</strong>
        </p>
      )}
      <ul class="short-services">
        {firstThree(services, { now, distress }).map((service) => (
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
      <p>
        <a class="action main" href={ADVICE_PAGE} target="_blank" rel="noopener">
          {t('advice.title')}
        </a>
      </p>
      <a class="action" href={HELP_PAGE} target="_blank" rel="noopener">
        {t('popup.help.all')}
      </a>
    </section>
  );
}
