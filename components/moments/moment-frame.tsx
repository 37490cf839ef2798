import type { ComponentChildren } from 'preact';
import { LevelIcon } from '../theme/level-icon.tsx';
import type { MomentsTranslate } from './moments-texts.ts';

interface MomentFrameProps {
  readonly kind: 'pause' | 'introduction';
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly t: MomentsTranslate;
}

/** Frame of both cards. It takes no focus: what is being written goes on, even after a click on one of its buttons. */
export function MomentFrame({ kind, title, onClose, children, t }: MomentFrameProps) {
  return (
    <section
      class="vg-root vg-card vg-moment"
      data-kind={kind}
      data-level={kind === 'pause' ? 'notice' : 'none'}
      aria-label={`${t('brand')} · ${title}`}
      // A press would move the focus out of the field that somebody is writing in; the click comes all the same.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header class="vg-card-head">
        <LevelIcon level={kind === 'pause' ? 'notice' : 'none'} />
        <h2 class="vg-card-level">{title}</h2>
        <button type="button" class="vg-button vg-collapse" onClick={onClose}>
          {t('pause.close')}
        </button>
      </header>
      <div class="vg-card-body vg-moment-body">{children}</div>
    </section>
  );
}
