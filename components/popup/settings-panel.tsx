import { useRef } from 'preact/hooks';
import { AskFirst } from '../ui/ask-first.tsx';
import { WELCOME_PAGE } from '../ui/page-links.ts';
import type { Chooser } from '../ui/page-state.ts';
import { Pickers } from '../ui/pickers.tsx';
import { RemembersField } from '../ui/remembers-field.tsx';
import { useTexts } from '../ui/texts.tsx';

interface SettingsPanelProps extends Chooser {
  readonly onWithdraw: () => Promise<void>;
}

export function SettingsPanel({ onWithdraw, ...chooser }: SettingsPanelProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="settings" aria-labelledby="settings">
      <h2 id="settings" ref={heading} tabIndex={-1}>
        {t('settings.title')}
      </h2>
      <Pickers {...chooser} />
      <RemembersField
        remembers={chooser.settings.remembers}
        onRemembers={(remembers) => chooser.onSettings({ remembers })}
      />
      <p class="settings-actions">
        <a class="action" href={WELCOME_PAGE} target="_blank" rel="noopener">
          {t('popup.about')}
        </a>
        {chooser.settings.consentedAt === null ? null : (
          <AskFirst
            label={t('settings.withdraw')}
            question={t('settings.withdraw.ask')}
            yes={t('settings.withdraw.yes')}
            no={t('settings.withdraw.no')}
            failed={t('settings.failed')}
            onYes={() => onWithdraw().then(() => heading.current?.focus())}
          />
        )}
      </p>
    </section>
  );
}
