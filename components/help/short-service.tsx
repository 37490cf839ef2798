import type { HelpService } from '../../utils/help/index.ts';
import { useTexts } from '../ui/texts.tsx';
import { ServiceActions } from './service-actions.tsx';
import { ServiceHours } from './service-hours.tsx';

interface ShortServiceProps {
  readonly service: HelpService;
  readonly now: number;
}

/** What a reader in a hurry needs of a service: what it does, how to reach it, whether it answers. */
export function ShortService({ service, now }: ShortServiceProps) {
  const { t, locale } = useTexts();
  const { name, purpose, hours, free, passesOn, deafAccess } = service;
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
      </p>
    </li>
  );
}
