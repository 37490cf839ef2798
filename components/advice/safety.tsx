import type { HelpService } from '../../utils/help/index.ts';
import { ShortService } from '../help/short-service.tsx';
import { useTexts } from '../ui/texts.tsx';

interface SafetyProps {
  /** Those that answer now first. */
  readonly services: readonly HelpService[];
  readonly now: number;
}

/** In danger, or "I can't go on": call now. Before everything else on the page. */
export function Safety({ services, now }: SafetyProps) {
  const { t } = useTexts();
  const emergencies = services.filter(({ kind }) => kind === 'emergency' || kind === 'emergency-deaf');
  const distress = services.filter(({ kind }) => kind === 'mental-health');
  return (
    <section class="safety" aria-labelledby="safety">
      <h2 id="safety">{t('advice.safety')}</h2>
      <p>
        <strong>{t('advice.safety.danger')}</strong>
      </p>
      {emergencies.length > 0 ? (
        <Services services={emergencies} now={now} />
      ) : (
        <p>{t('advice.safety.no-number')}</p>
      )}
      <p>
        <strong>{t('advice.safety.distress')}</strong>
      </p>
      {distress.length > 0 ? <Services services={distress} now={now} /> : null}
    </section>
  );
}

function Services({ services, now }: SafetyProps) {
  return (
    <ul class="services">
      {services.map((service) => (
        <ShortService key={service.id} service={service} now={now} />
      ))}
    </ul>
  );
}
