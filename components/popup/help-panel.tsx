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
  /** In a small place: the number beside the name, and nothing said twice. */
  readonly brief?: boolean;
}

/** The three most fitting services of the country, and the way to all of them. */
export function HelpPanel({ services, now, distress, brief = false }: HelpPanelProps) {
  const { t } = useTexts();
  /** The line above the services says already what the emergency number is for. */
  const said = ({ kind }: HelpService) => kind === 'emergency' && !distress;
  return (
    <section
      class={['help', distress && 'distress', brief && 'brief'].filter(Boolean).join(' ')}
      aria-labelledby="help"
    >
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
            {brief ? null : <Purpose service={service} />}
            <ServiceActions service={service} />
            {service.hours ? (
              <p class="service-facts">
                <ServiceHours hours={service.hours} now={now} />
              </p>
            ) : null}
            {brief && !said(service) ? <Purpose service={service} /> : null}
          </li>
        ))}
      </ul>
      <p class="help-ways">
        <a class="action main" href={ADVICE_PAGE} target="_blank" rel="noopener">
          {t('advice.title')}
        </a>
        <a class="action" href={HELP_PAGE} target="_blank" rel="noopener">
          {t('popup.help.all')}
        </a>
      </p>
    </section>
  );
}

function Purpose({ service }: { service: HelpService }) {
  const { locale } = useTexts();
  return <p class="soft">{service.purpose[locale]}</p>;
}
