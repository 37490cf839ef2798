import type { CardTranslate } from './card-texts.ts';

interface CallNumber {
  readonly shown: string;
  readonly dial: string;
}

/** Numbers to call, already chosen for the country, the situation and the hour. */
export interface CallChoice {
  /** Whom to call first; null where no number was verified, or none answers at this hour. */
  readonly first: (CallNumber & { readonly name: string | null; readonly notForEmergencies: boolean }) | null;
  /** `first` is known to answer now. */
  readonly answers: boolean;
  /** The line that would come first but is closed at this hour, with when it opens. */
  readonly closed: { readonly name: string; readonly hours: readonly OpenHours[] } | null;
  /** In danger now. */
  readonly emergency: CallNumber | null;
}

/** "9 h", "23 h"; `days` is null for every day. */
export interface OpenHours {
  readonly days: string | null;
  readonly from: string;
  readonly to: string;
}

interface CallNowProps {
  readonly calls: CallChoice;
  /** The call is the next step: big button, emergency number beside it. */
  readonly urgent: boolean;
  readonly onHelp: () => void;
  readonly t: CardTranslate;
}

/** The number to call, and the way to all other help. Numbers are shown large: a computer often cannot dial. */
export function CallNow({ calls, urgent, onHelp, t }: CallNowProps) {
  const { first, closed, emergency } = calls;
  const main = urgent && !first?.notForEmergencies;
  return (
    <div class="vg-call">
      {first && (
        <>
          <a class={main ? 'vg-button vg-button-main vg-call-main' : 'vg-button'} href={`tel:${first.dial}`}>
            {t('help.call', { number: first.shown })}
          </a>
          {first.name && <p class="vg-soft">{t('help.who', { name: first.name })}</p>}
          {first.notForEmergencies && <p class="vg-soft">{t('help.not-for-emergencies')}</p>}
        </>
      )}
      {closed && <ClosedLine {...closed} t={t} />}
      {urgent && emergency && (
        <p>
          {t('help.danger-now')}{' '}
          <a class="vg-link vg-strong" href={`tel:${emergency.dial}`}>
            {t('help.call', { number: emergency.shown })}
          </a>
        </p>
      )}
      <button type="button" class="vg-link" onClick={onHelp}>
        {t('help.more')}
      </button>
    </div>
  );
}

/** No link: calling now would reach nobody. */
function ClosedLine({ name, hours, t }: NonNullable<CallChoice['closed']> & { t: CardTranslate }) {
  const times = hours.map(({ days, from, to }) =>
    days === null ? t('help.hours', { from, to }) : t('help.hours-on', { days, from, to }),
  );
  return <p class="vg-soft">{t('help.closed', { name, hours: times.join(', ') })}</p>;
}
