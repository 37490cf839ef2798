import type { ComponentChildren } from 'preact';
import { WELCOME_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';
import { type Protection, type Tone, toneOf } from './protection.ts';

const SIGNS: Readonly<Record<Tone, string>> = {
  on: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm-1.200 11.800L5 10l1.500-1.500 2.300 2.300L13.600 6 15 7.500z',
  rest: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM6.500 6h2.500v8H6.500zM11 6h2.500v8H11z',
  trouble: 'M10 1.500 19 18H1zM9 7v5h2V7zm0 6.500v2h2v-2z',
};

interface ProtectionPanelProps {
  readonly protection: Protection;
  readonly onPaused: (paused: boolean) => void;
  readonly onReload: () => void;
}

/** Protection first: what Vigie is doing, why, and the one thing to do about it. */
export function ProtectionPanel({ protection, onPaused, onReload }: ProtectionPanelProps) {
  const tone = toneOf(protection);
  return (
    <section class={`protection tone-${tone}`} aria-labelledby="protection">
      <svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
        <path fill="currentColor" fill-rule="evenodd" d={SIGNS[tone]} />
      </svg>
      <div>
        <ProtectionWords protection={protection} />
        <ProtectionAction protection={protection} onPaused={onPaused} onReload={onReload} />
      </div>
    </section>
  );
}

function ProtectionWords({ protection }: { protection: Protection }) {
  const { t } = useTexts();
  if (protection.kind !== 'watching') {
    return (
      <Words title={t(`popup.protection.${protection.kind}`)}>
        {t(`popup.protection.${protection.kind}.text`)}
      </Words>
    );
  }
  const { health, messagesRead } = protection;
  const counted = health.state === 'reading' || health.state === 'degraded';
  return (
    <Words title={t(`health.${health.state}`)}>
      {t(`health.reason.${health.reason}`)}
      {counted ? ` ${t('popup.protection.messages', { count: messagesRead })}` : null}
    </Words>
  );
}

/** Announced when it changes while the popup is open. */
function Words({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div aria-live="polite">
      <h2 id="protection">{title}</h2>
      <p>{children}</p>
    </div>
  );
}

function ProtectionAction({ protection, onPaused, onReload }: ProtectionPanelProps) {
  const { t } = useTexts();
  switch (protection.kind) {
    case 'not-started':
      return (
        <a class="action main" href={WELCOME_PAGE} target="_blank" rel="noopener">
          {t('popup.protection.not-started.action')}
        </a>
      );
    case 'paused':
      return (
        <button type="button" class="main" onClick={() => onPaused(false)}>
          {t('popup.protection.paused.action')}
        </button>
      );
    case 'not-running':
      return (
        <button type="button" class="main" onClick={onReload}>
          {t('popup.protection.not-running.action')}
        </button>
      );
    default:
      return (
        <button type="button" class="quiet" onClick={() => onPaused(true)}>
          {t('popup.protection.pause')}
        </button>
      );
  }
}
