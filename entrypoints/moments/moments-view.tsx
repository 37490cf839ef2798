import { IntroductionCard } from '../../components/moments/introduction-card.tsx';
import { MomentStrip } from '../../components/moments/moment-strip.tsx';
import type { MomentsTranslate } from '../../components/moments/moments-texts.ts';
import { PauseCard } from '../../components/moments/pause-card.tsx';
import type { Locale, PauseKind } from '../../utils/model/index.ts';

/** What is to be said. */
export type Shown = { readonly what: 'introduction' } | { readonly what: 'pause'; readonly kind: PauseKind };

interface MomentsViewProps {
  readonly shown: Shown | null;
  /** A style for the place; null: not on the screen now. */
  readonly place: Readonly<Record<string, string>> | null;
  /** There is no room for the card: the line that opens it. */
  readonly folded: boolean;
  readonly locale: Locale;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onLater: () => void;
  readonly onPage: (page: 'advice' | 'log') => void;
  readonly t: MomentsTranslate;
}

const titleOf = ({ what }: Shown, t: MomentsTranslate): string =>
  t(what === 'pause' ? 'pause.title' : 'intro.title');

const announcementOf = (shown: Shown, t: MomentsTranslate): string =>
  shown.what === 'pause'
    ? t('pause.announce', { risk: t(`pause.risk.${shown.kind}`) })
    : t('intro.announce', { who: t('intro.who') });

function MomentCard({ shown, onClose, onLater, onPage, t }: MomentsViewProps & { readonly shown: Shown }) {
  return shown.what === 'pause' ? (
    <PauseCard
      kind={shown.kind}
      onClose={onClose}
      onAdvice={() => onPage('advice')}
      onLater={onLater}
      t={t}
    />
  ) : (
    <IntroductionCard onDone={onClose} onLog={() => onPage('log')} t={t} />
  );
}

/** The card of a rare moment, or the line that opens it, and what screen readers are told. */
export function MomentsView(props: MomentsViewProps) {
  const { shown, place, folded, locale, onOpen, t } = props;
  return (
    <div class="vg-layer" lang={locale}>
      <div class="vg-hidden" aria-live="polite">
        {shown && announcementOf(shown, t)}
      </div>
      {shown && place && (
        <div class={`vg-place ${folded ? 'vg-place-mark' : 'vg-place-card'}`} style={place}>
          {folded ? (
            <MomentStrip title={titleOf(shown, t)} onOpen={onOpen} />
          ) : (
            <MomentCard {...props} shown={shown} />
          )}
        </div>
      )}
    </div>
  );
}
