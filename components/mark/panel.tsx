import type { ComponentChildren } from 'preact';
import type { Trouble } from '../../utils/model/index.ts';
import { ProblemLine } from '../card/problem-line.tsx';
import { LevelIcon } from '../theme/level-icon.tsx';
import type { MarkTranslate } from './mark-texts.ts';

export interface PanelProps {
  readonly state: 'paused' | 'reading' | 'degraded' | 'blind';
  /** This chat has been in the log since an earlier warning: its messages are kept. */
  readonly kept: boolean;
  /** Why the chat cannot be read, or not well. */
  readonly trouble: Trouble | null;
  /** What the last click did not bring about, in words. */
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly onLog: () => void;
  readonly onHelp: () => void;
  /** What else belongs to this chat, for instance the answer to "I know this person". */
  readonly children?: ComponentChildren;
  readonly t: MarkTranslate;
}

const TITLES = {
  paused: 'panel.title-paused',
  blind: 'panel.title-blind',
  reading: 'panel.title',
  degraded: 'panel.title',
} as const;

/** What the mark opens while there is no warning: what Vigie does here and who can read its log. */
export function Panel({ state, kept, trouble, problem, onClose, onLog, onHelp, children, t }: PanelProps) {
  return (
    <section
      class="vg-root vg-card vg-panel"
      data-level={state === 'blind' ? 'warning' : 'none'}
      aria-label={t('mark.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header class="vg-card-head">
        <LevelIcon level={state === 'blind' ? 'warning' : 'none'} />
        <h2 class="vg-card-level">{t(TITLES[state])}</h2>
        <button type="button" class="vg-button vg-collapse" onClick={onClose}>
          {t('panel.close')}
        </button>
      </header>
      <ProblemLine problem={problem} />
      <div class="vg-card-body vg-panel-body">
        {trouble && <p class="vg-strong">{t(`health.reason.${trouble}`)}</p>}
        {state === 'paused' ? <p>{t('panel.paused')}</p> : <p>{t('panel.reads')}</p>}
        <p>{t(kept ? 'panel.kept' : 'panel.keeps')}</p>
        <div>
          <h3>{t('panel.who-title')}</h3>
          <p>{t('panel.who')}</p>
        </div>
        <div class="vg-panel-doors">
          <button type="button" class="vg-button" onClick={onLog}>
            {t('panel.log')}
          </button>
          <button type="button" class="vg-button" onClick={onHelp}>
            {t('panel.help')}
          </button>
        </div>
        {children}
      </div>
    </section>
  );
}
