import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../utils/model/index.ts';
import { PageHeader } from '../ui/page-header.tsx';
import type { Chooser } from '../ui/page-state.ts';
import { Pickers } from '../ui/pickers.tsx';
import { useTexts } from '../ui/texts.tsx';
import { Choice, type Consent } from './choice.tsx';
import { Disclosure } from './disclosure.tsx';
import { neighbour, type Screen, screensFor } from './screens.ts';
import { Start } from './start.tsx';
import { WithChild } from './with-child.tsx';
import './welcome.css';

function consentOf({ consentedAt, paused }: Settings, declined: boolean): Consent {
  if (consentedAt !== null) return paused ? 'paused' : 'on';
  return declined ? 'declined' : 'open';
}

interface WelcomeProps extends Chooser {
  /** The clock, for the moment of the agreement (ms since 1970-01-01 UTC). */
  readonly now: () => number;
  /** Unless told, who has agreed and comes back wants to read again what Vigie reads. */
  readonly first?: Screen;
}

export function Welcome({ now, first, ...chooser }: WelcomeProps) {
  const { t } = useTexts();
  const [declined, setDeclined] = useState(false);
  const { settings, settingsFailed, onSettings } = chooser;
  const [screen, setScreen] = useState<Screen>(first ?? (settings.consentedAt === null ? 'start' : 'choice'));
  const [whom, setWhom] = useState(settings.installedFor);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(screen);
  useEffect(() => {
    if (before.current !== screen) heading.current?.focus();
    before.current = screen;
  }, [screen]);
  const go = (by: -1 | 1) => setScreen(neighbour(whom, screen, by));
  const choose = (next: Settings['installedFor']) => {
    setWhom(next);
    // Whoever gets Vigie from somebody else is told so in the first chat.
    onSettings(next === 'child' ? { installedFor: next, introducedAt: null } : { installedFor: next });
    setScreen(neighbour(next, 'start', 1));
  };
  const way = screensFor(whom);
  return (
    <>
      <PageHeader title={t('welcome.heading')} />
      <main>
        {screen === 'start' ? (
          <>
            <p class="lead" ref={heading} tabIndex={-1}>
              {t('welcome.lead')}
            </p>
            {/* A failure is said once, beside the choice that matters. */}
            <Pickers {...chooser} settingsFailed={false} />
            <Start onFor={choose} />
          </>
        ) : (
          <>
            <div class="screen-head">
              <button type="button" class="quiet" onClick={() => go(-1)}>
                {t('welcome.back')}
              </button>
              <p class="soft">{t('welcome.screen', { step: way.indexOf(screen) + 1, steps: way.length })}</p>
            </div>
            <h2 ref={heading} tabIndex={-1}>
              {t(screen === 'child' ? 'welcome.child' : 'welcome.details')}
            </h2>
          </>
        )}
        {screen === 'child' ? (
          <>
            <WithChild />
            <button type="button" class="main" onClick={() => go(1)}>
              {t('welcome.next')}
            </button>
          </>
        ) : null}
        {screen === 'choice' ? (
          <>
            {whom === 'child' ? <p class="lead">{t('welcome.child.read')}</p> : null}
            <Disclosure />
            <Choice
              consent={consentOf(settings, declined)}
              forChild={whom === 'child'}
              failed={settingsFailed}
              onAccept={() => onSettings({ consentedAt: now(), paused: false })}
              onDecline={() => setDeclined(true)}
              onWithdraw={() => {
                setDeclined(true);
                onSettings({ consentedAt: null, paused: false });
              }}
            />
          </>
        ) : null}
      </main>
    </>
  );
}
