import { MomentFrame } from './moment-frame.tsx';
import type { MomentsTranslate } from './moments-texts.ts';

interface IntroductionCardProps {
  readonly onDone: () => void;
  readonly onLog: () => void;
  readonly t: MomentsTranslate;
}

/** Where somebody else has set Vigie up: who did, what it reads, whose log it is, how to stop it. */
export function IntroductionCard({ onDone, onLog, t }: IntroductionCardProps) {
  return (
    <MomentFrame kind="introduction" title={t('intro.title')} onClose={onDone} t={t}>
      <p class="vg-lead">{t('intro.who')}</p>
      <p>{t('intro.reads')}</p>
      <p>{t('intro.tells')}</p>
      <div>
        <h3>{t('intro.log-title')}</h3>
        <p>{t('intro.log')}</p>
      </div>
      <div>
        <h3>{t('intro.pause-title')}</h3>
        <p>{t('intro.pause')}</p>
      </div>
      <div class="vg-moment-doors">
        <button type="button" class="vg-button vg-button-main" onClick={onDone}>
          {t('intro.ok')}
        </button>
        <button type="button" class="vg-button" onClick={onLog}>
          {t('intro.open-log')}
        </button>
      </div>
    </MomentFrame>
  );
}
