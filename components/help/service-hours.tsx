import { type HelpService, hoursLines, isOpen } from '../../utils/help/index.ts';
import { useTexts } from '../ui/texts.tsx';

interface ServiceHoursProps {
  readonly hours: NonNullable<HelpService['hours']>;
  /** ms since 1970-01-01 UTC. */
  readonly now: number;
}

/** When a service answers, and whether it does at the moment. */
export function ServiceHours({ hours, now }: ServiceHoursProps) {
  const { t, locale } = useTexts();
  if (hours === 'always') return <span>{t('help-page.always')}</span>;
  const lines = hoursLines(hours.weekly, locale).map(({ days, from, to }) =>
    t('help-page.hours', { days: days ?? t('help-page.every-day'), from, to }),
  );
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone === hours.timeZone ? null : hours.timeZone;
  const open = isOpen(hours, now);
  return (
    <>
      <strong class={open ? 'open' : 'closed'}>{t(open ? 'help-page.open' : 'help-page.closed')}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {zone ? <span>{t('help-page.hours.zone', { zone: cityOf(zone) })}</span> : null}
    </>
  );
}

/** "America/New_York" is read as "New York". */
const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
