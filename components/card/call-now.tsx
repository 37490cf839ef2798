import type { CardTranslate } from './card-texts.ts';

/** Numbers to call, already chosen for the country and the situation. */
export interface CallChoice {
  /** Whom to call first; null where no number was verified. */
  readonly first: { readonly name: string | null; readonly shown: string; readonly dial: string } | null;
  /** In danger now. */
  readonly emergency: { readonly shown: string; readonly dial: string } | null;
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
  const { first, emergency } = calls;
  return (
    <div class="vg-call">
      {first && (
        <>
          <a
            class={urgent ? 'vg-button vg-button-main vg-call-main' : 'vg-button'}
            href={`tel:${first.dial}`}
          >
            {t('help.call', { number: first.shown })}
          </a>
          {first.name && <p class="vg-soft">{t('help.who', { name: first.name })}</p>}
        </>
      )}
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
