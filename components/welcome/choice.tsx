import { useEffect, useRef } from 'preact/hooks';
import { HELP_PAGE, PRACTICE_PAGE, SETTINGS_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

/** `paused`: agreed, and resting at the moment. */
export type Consent = 'open' | 'declined' | 'on' | 'paused';

interface ChoiceProps {
  readonly consent: Consent;
  /** Somebody else than the user of the chats has set Vigie up. */
  readonly forChild: boolean;
  /** The choice could not be stored, so it does not hold. */
  readonly failed: boolean;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
  readonly onWithdraw: () => void;
}

/** The affirmative choice, and what follows from it. A changed outcome takes the focus, so that it is read out. */
export function Choice({ consent, forChild, failed, onAccept, onDecline, onWithdraw }: ChoiceProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(consent);
  useEffect(() => {
    if (before.current !== consent) heading.current?.focus();
    before.current = consent;
  }, [consent]);

  return (
    <section class={`choice choice-${consent}`} aria-labelledby="choice">
      <h2 id="choice" ref={heading} tabIndex={-1}>
        {t(HEADINGS[consent])}
      </h2>
      {consent === 'open' ? <p>{t('welcome.choice.text')}</p> : null}
      {consent === 'declined' ? (
        <p>
          {t('welcome.off.text')} <a href={HELP_PAGE}>{t('welcome.help')}</a>
        </p>
      ) : null}
      {consent === 'paused' ? <p>{t('welcome.paused.text')}</p> : null}
      {consent === 'on' ? <NextSteps forChild={forChild} /> : null}
      {failed ? <p role="alert">{t('welcome.failed')}</p> : null}
      <p class="choice-actions">
        {consent === 'on' || consent === 'paused' ? (
          <button type="button" class="quiet" onClick={onWithdraw}>
            {t('welcome.withdraw')}
          </button>
        ) : (
          <>
            <button type="button" class="main" onClick={onAccept}>
              {t('welcome.accept')}
            </button>
            {consent === 'open' ? (
              <button type="button" onClick={onDecline}>
                {t('welcome.decline')}
              </button>
            ) : null}
          </>
        )}
      </p>
    </section>
  );
}

const HEADINGS = {
  open: 'welcome.choice',
  declined: 'welcome.off',
  on: 'welcome.on',
  paused: 'welcome.paused',
} as const;

function NextSteps({ forChild }: Pick<ChoiceProps, 'forChild'>) {
  const { t } = useTexts();
  return (
    <>
      <ol>
        <li>{t('welcome.on.open')}</li>
        <li>{t('welcome.on.mark')}</li>
        <li>{t('welcome.on.card')}</li>
      </ol>
      <p>{t('welcome.on.stop')}</p>
      {forChild ? <p>{t('welcome.on.child')}</p> : null}
      <p class="choice-actions">
        <a class="action main" href={PRACTICE_PAGE}>
          {t('welcome.on.practice')}
        </a>
        <a class="action" href="https://www.tiktok.com/messages" target="_blank" rel="noopener noreferrer">
          {t('welcome.on.tiktok')}
        </a>
        <a class="action" href={SETTINGS_PAGE}>
          {t('welcome.on.settings')}
        </a>
      </p>
    </>
  );
}
