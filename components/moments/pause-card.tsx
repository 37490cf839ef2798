import type { PauseKind } from '../../utils/model/index.ts';
import { MomentFrame } from './moment-frame.tsx';
import type { MomentsTranslate } from './moments-texts.ts';

interface PauseCardProps {
  readonly kind: PauseKind;
  readonly onClose: () => void;
  readonly onAdvice: () => void;
  /** "Not now": no more of these in this chat. */
  readonly onLater: () => void;
  readonly t: MomentsTranslate;
}

/** "Before you send": one sentence on what can happen, and what can be done. It blocks nothing. */
export function PauseCard({ kind, onClose, onAdvice, onLater, t }: PauseCardProps) {
  const picture = kind === 'picture';
  const steps = [
    picture ? 'pause.step.erase-picture' : 'pause.step.erase',
    'pause.step.say-no',
    'pause.step.ask',
  ] as const;
  return (
    <MomentFrame kind="pause" title={t('pause.title')} onClose={onClose} t={t}>
      <p class="vg-lead vg-strong">{t(`pause.risk.${kind}`)}</p>
      {picture && <p class="vg-soft">{t('pause.unseen')}</p>}
      <div>
        <h3>{t('pause.steps')}</h3>
        <ol class="vg-steps">
          {steps.map((step, index) => (
            <li key={step} data-step={index + 1}>
              {t(step)}
            </li>
          ))}
        </ol>
      </div>
      <p class="vg-aside">{t('pause.sent')}</p>
      <div class="vg-moment-doors">
        <button type="button" class="vg-button vg-button-main" onClick={onAdvice}>
          {t('pause.help')}
        </button>
        <button type="button" class="vg-button" onClick={onLater}>
          {t('pause.later')}
        </button>
      </div>
      <p class="vg-soft">{t('pause.free')}</p>
    </MomentFrame>
  );
}
