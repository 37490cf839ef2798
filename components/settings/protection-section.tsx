import { WELCOME_PAGE } from '../ui/page-links.ts';
import type { Chooser } from '../ui/page-state.ts';
import { useTexts } from '../ui/texts.tsx';

/** Whether Vigie may read, and the one thing to do about it. */
export function ProtectionSection({ settings, onSettings }: Pick<Chooser, 'settings' | 'onSettings'>) {
  const { t } = useTexts();
  const { consentedAt, paused } = settings;
  const state = consentedAt === null ? 'not-started' : paused ? 'paused' : 'on';
  return (
    <section class={`settings-protection is-${state}`} aria-labelledby="protection">
      <div aria-live="polite">
        <h2 id="protection" tabIndex={-1}>
          {t(state === 'on' ? 'settings.running' : `popup.protection.${state}`)}
        </h2>
        <p>{t(state === 'on' ? 'settings.running.text' : `popup.protection.${state}.text`)}</p>
      </div>
      {state === 'not-started' ? (
        <a class="action main" href={WELCOME_PAGE}>
          {t('popup.protection.not-started.action')}
        </a>
      ) : (
        // One button whose words change keeps the focus where it is.
        <button type="button" onClick={() => onSettings({ paused: !paused })}>
          {t(paused ? 'popup.protection.paused.action' : 'popup.protection.pause')}
        </button>
      )}
    </section>
  );
}
