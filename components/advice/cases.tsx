import { useEffect, useRef } from 'preact/hooks';
import { ADVICE_CASES, type AdviceCase, CASE_PLANS, TAKEDOWN_ADVICE } from '../../utils/help/advice/index.ts';
import type { HelpService } from '../../utils/help/index.ts';
import { ShortService } from '../help/short-service.tsx';
import { useTexts } from '../ui/texts.tsx';

interface CasesProps {
  readonly services: readonly HelpService[];
  readonly now: number;
  readonly led: AdviceCase | null;
}

/** "What about my case?": each folded, each an anchor that links from card, popup and log can lead to. */
export function Cases({ services, now, led }: CasesProps) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{t('advice.cases')}</h2>
      {ADVICE_CASES.map((name) => (
        <Case key={name} name={name} services={services} now={now} led={led === name} />
      ))}
    </section>
  );
}

interface CaseProps extends Omit<CasesProps, 'led'> {
  readonly name: AdviceCase;
  readonly led: boolean;
}

function Case({ name, services, now, led }: CaseProps) {
  const { t } = useTexts();
  const summary = useRef<HTMLElement>(null);
  const { advice, takedown } = CASE_PLANS[name];
  useEffect(() => {
    if (!led) return;
    summary.current?.focus();
    summary.current?.scrollIntoView?.({ block: 'start' });
  }, [led]);
  const forIt = services.filter((service) =>
    takedown ? service.kind === 'takedown' : name === 'close' && service.closePeople === true,
  );
  return (
    <details class="case" id={name} open={led}>
      <summary ref={summary}>{t(`advice.case.${name}`)}</summary>
      <ul>
        {advice.map((id) => (
          <li key={id}>{t(`advice.${id}`)}</li>
        ))}
      </ul>
      {takedown ? (
        <>
          <h3>{t('advice.images')}</h3>
          <ul>
            {TAKEDOWN_ADVICE.map((id) => (
              <li key={id}>{t(`advice.${id}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {forIt.length > 0 ? (
        <>
          {name === 'close' ? <h3>{t('advice.close.services')}</h3> : null}
          <ul class="services">
            {forIt.map((service) => (
              <ShortService key={service.id} service={service} now={now} />
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
