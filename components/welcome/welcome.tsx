import { useState } from 'preact/hooks';
import type { Settings } from '../../utils/model/index.ts';
import { PageHeader } from '../ui/page-header.tsx';
import type { Chooser } from '../ui/page-state.ts';
import { Pickers } from '../ui/pickers.tsx';
import { useTexts } from '../ui/texts.tsx';
import { Choice, type Consent } from './choice.tsx';
import { Disclosure } from './disclosure.tsx';
import './welcome.css';

function consentOf({ consentedAt, paused }: Settings, declined: boolean): Consent {
  if (consentedAt !== null) return paused ? 'paused' : 'on';
  return declined ? 'declined' : 'open';
}

interface WelcomeProps extends Chooser {
  /** The clock, for the moment of the agreement (ms since 1970-01-01 UTC). */
  readonly now: () => number;
}

export function Welcome({ now, ...chooser }: WelcomeProps) {
  const { t } = useTexts();
  const [declined, setDeclined] = useState(false);
  const { settings, settingsFailed, onSettings } = chooser;
  const consent = consentOf(settings, declined);
  const choice = (
    <Choice
      consent={consent}
      failed={settingsFailed}
      onAccept={() => onSettings({ consentedAt: now(), paused: false })}
      onDecline={() => setDeclined(true)}
      onWithdraw={() => {
        setDeclined(true);
        onSettings({ consentedAt: null, paused: false });
      }}
    />
  );
  return (
    <>
      <PageHeader title={t('welcome.heading')} />
      <main>
        <p class="lead">{t('welcome.lead')}</p>
        {/* A failure is said once, beside the choice that matters. */}
        <Pickers {...chooser} settingsFailed={false} />
        <Disclosure />
        {choice}
      </main>
    </>
  );
}
