import { countryName, type HelpKind, type HelpService } from '../../utils/help/index.ts';
import { PastLink } from '../archive/past-link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ADVICE_PAGE } from '../ui/page-links.ts';
import type { Chooser } from '../ui/page-state.ts';
import { Pickers } from '../ui/pickers.tsx';
import { useTexts } from '../ui/texts.tsx';
import { openFirst } from './open-first.ts';
import { ServiceCard } from './service-card.tsx';
import { HELP_GROUPS, hasOwn } from './service-groups.ts';
import './help.css';

interface HelpPageProps extends Chooser {
  readonly services: readonly HelpService[];
  /** ms since 1970-01-01 UTC: decides what is open. */
  readonly now: number;
}

export function HelpPage({ services, now, ...chooser }: HelpPageProps) {
  const { t, locale } = useTexts();
  const own = hasOwn(services, chooser.country);
  const has = (wanted: HelpKind) => services.some(({ kind }) => kind === wanted);
  return (
    <>
      <PageHeader title={t('help-page.title')} />
      <main>
        <p class="lead">{t('help-page.lead')}</p>
        <ul class="first-steps">
          <li>
            <strong>{t('help-page.first.now')}</strong>
          </li>
          <li>{t('help-page.first.steps')}</li>
          <li>{t('help-page.first.tell')}</li>
        </ul>
        <p>
          <a class="action main" href={ADVICE_PAGE}>
            {t('advice.title')}
          </a>
        </p>
        <Pickers {...chooser} />
        <p class="in-country" aria-live="polite">
          {t('help-page.country', { country: countryName(chooser.country, locale) })}
        </p>
        {own ? null : <p>{t('help-page.fallback')}</p>}
        {has('emergency') ? null : <p>{t('advice.safety.no-number')}</p>}
        {own && !has('helpline') ? <p>{t('help-page.no-helpline')}</p> : null}
        {HELP_GROUPS.map(({ heading, kinds }) => {
          const shown = openFirst(services, now).filter(({ kind }) =>
            (kinds as readonly string[]).includes(kind),
          );
          return shown.length === 0 ? null : (
            <section key={heading} aria-labelledby={`help-${heading}`}>
              <h2 id={`help-${heading}`}>{t(`help-page.kind.${heading}`)}</h2>
              {heading === 'image-hotline' ? <p>{t('help-page.kind.image-hotline.text')}</p> : null}
              <ul class="services">
                {shown.map((service) => (
                  <ServiceCard key={service.id} service={service} now={now} />
                ))}
              </ul>
            </section>
          );
        })}
        <PastLink text="archive.link.help" />
      </main>
    </>
  );
}
