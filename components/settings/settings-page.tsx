import { LockSection, type LockSectionProps } from '../lock/lock-section.tsx';
import { AskFirst } from '../ui/ask-first.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { HELP_PAGE, PRACTICE_PAGE, WELCOME_PAGE } from '../ui/page-links.ts';
import type { Chooser } from '../ui/page-state.ts';
import { RemembersField } from '../ui/remembers-field.tsx';
import { useTexts } from '../ui/texts.tsx';
import { EraseSection } from './erase-section.tsx';
import { LogSection } from './log-section.tsx';
import { LookSection } from './look-section.tsx';
import { ProtectionSection } from './protection-section.tsx';
import type { RetentionFieldProps } from './retention.tsx';
import './settings.css';

const VOICES = ['normal', 'quieter'] as const;

interface SettingsPageProps extends Chooser {
  readonly lock: LockSectionProps;
  readonly onCount: RetentionFieldProps['onCount'];
  readonly onWithdraw: () => Promise<void>;
  readonly onErase: () => Promise<void>;
}

export function SettingsPage({ onWithdraw, onErase, onCount, lock, ...chooser }: SettingsPageProps) {
  const { t } = useTexts();
  const { settings, onSettings } = chooser;
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <main class="settings">
        <p>{t('settings.changes')}</p>
        <ProtectionSection settings={settings} onSettings={onSettings} />
        <LookSection {...chooser} />
        <section>
          <ChoiceField
            legend={t('settings.voice')}
            value={settings.quieter ? 'quieter' : 'normal'}
            options={VOICES.map((value) => ({
              value,
              label: t(`settings.voice.${value}`),
              text: t(`settings.voice.${value}.text`),
            }))}
            onChange={(voice) => onSettings({ quieter: voice === 'quieter' })}
          />
        </section>
        <section aria-labelledby="memory">
          <h2 id="memory">{t('settings.memory')}</h2>
          <RemembersField
            remembers={settings.remembers}
            onRemembers={(remembers) => onSettings({ remembers })}
          />
        </section>
        <LogSection
          retention={settings.retention}
          onCount={onCount}
          onRetention={(retention) => onSettings({ retention })}
        />
        <LockSection {...lock} />
        {settings.consentedAt === null ? null : (
          <section aria-labelledby="stop">
            <h2 id="stop">{t('settings.stop')}</h2>
            <p>{t('settings.stop.text')}</p>
            <AskFirst
              label={t('settings.withdraw')}
              question={t('settings.withdraw.ask')}
              yes={t('settings.withdraw.yes')}
              no={t('settings.withdraw.no')}
              failed={t('settings.failed')}
              onYes={() => onWithdraw().then(() => document.getElementById('protection')?.focus())}
            />
          </section>
        )}
        <EraseSection onErase={onErase} />
        <nav aria-label={t('brand')}>
          <a href={HELP_PAGE}>{t('help-page.title')}</a>
          <a href={PRACTICE_PAGE}>{t('practice.title')}</a>
          <a href={WELCOME_PAGE}>{t('popup.about')}</a>
        </nav>
      </main>
    </>
  );
}
