import type { AdviceCase } from '../../utils/help/advice/index.ts';
import { countryName, type HelpService } from '../../utils/help/index.ts';
import { openFirst } from '../help/open-first.ts';
import { ShortService } from '../help/short-service.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { HELP_PAGE } from '../ui/page-links.ts';
import type { Chooser } from '../ui/page-state.ts';
import { Pickers } from '../ui/pickers.tsx';
import { useTexts } from '../ui/texts.tsx';
import { Cases } from './cases.tsx';
import { Safety } from './safety.tsx';
import { Sentences } from './sentences.tsx';
import { SourceList } from './source-list.tsx';
import { Steps } from './steps.tsx';
import '../help/help.css';
import './advice.css';

export interface AdvicePageProps extends Chooser {
  readonly services: readonly HelpService[];
  /** ms since 1970-01-01 UTC: decides who answers now. */
  readonly now: number;
  /** The case that a link led to: opened, in sight and focused. */
  readonly led: AdviceCase | null;
  readonly onCopy: (text: string) => Promise<void>;
}

/** "What can I do": safety, telling someone, the steps, one's own case, sentences to use. */
export function AdvicePage({ services, now, led, onCopy, ...chooser }: AdvicePageProps) {
  const { t, locale } = useTexts();
  const ordered = openFirst(services, now);
  const listeners = ordered.filter(({ kind }) => kind === 'helpline');
  return (
    <>
      <PageHeader title={t('advice.title')} />
      <main>
        <p class="lead">{t('advice.lead')}</p>
        <Safety services={ordered} now={now} />
        <section aria-labelledby="tell">
          <h2 id="tell">{t('advice.tell')}</h2>
          <p>{t('advice.tell.whenever')}</p>
          <p>{t('advice.tell.ask')}</p>
          <p>
            <a href="#words">{t('copy.title')}</a>
          </p>
        </section>
        <Steps />
        <Cases services={ordered} now={now} led={led} />
        <section aria-labelledby="services">
          <h2 id="services">{t('advice.services')}</h2>
          <Pickers {...chooser} />
          <p class="in-country" aria-live="polite">
            {t('help-page.country', { country: countryName(chooser.country, locale) })}
          </p>
          {listeners.length > 0 ? (
            <>
              <p>{t('advice.services.order')}</p>
              <ul class="services">
                {listeners.map((service) => (
                  <ShortService key={service.id} service={service} now={now} />
                ))}
              </ul>
            </>
          ) : (
            <p>{t('help-page.no-helpline')}</p>
          )}
          <p>
            <a class="action" href={HELP_PAGE}>
              {t('advice.services.all')}
            </a>
          </p>
        </section>
        <Sentences onCopy={onCopy} />
        <SourceList />
      </main>
    </>
  );
}
