import { Card, type CardProps } from '../../components/card/card.tsx';
import { KnowPerson } from '../../components/card/know-person.tsx';
import { mainTactic, reasonsOf } from '../../components/card/reasons.ts';
import { factSeen, situationOf } from '../../components/card/situation.ts';
import { Mark } from '../../components/mark/mark.tsx';
import { Panel, type PanelProps } from '../../components/mark/panel.tsx';
import { type Acquaintance, type Locale, troubleOf } from '../../utils/model/index.ts';
import type { Announcement } from './announcement.ts';
import { callsFor } from './calls.ts';
import type { ChatState } from './chat-session.ts';
import type { ChatTexts } from './chat-texts.ts';
import type { CardPlace } from './place-card.ts';
import type { MarkPlace } from './place-mark.ts';
import type { View } from './view.ts';

export interface ChatViewActions {
  readonly onToggle: () => void;
  readonly onFold: () => void;
  readonly onExport: () => void;
  readonly onHelp: () => void;
  readonly onAdvice: CardProps['onAdvice'];
  readonly onLog: () => void;
  readonly onAcquaintance: (answer: Acquaintance | null) => void;
}

/** What a click did not bring about: a page that didn't open, an answer that wasn't kept. */
export type Failure = 'page' | 'answer';

/** An announcement and the name of the chat that it is about. */
export interface Spoken extends Announcement {
  readonly about: string;
}

export interface ChatViewProps extends ChatViewActions, ChatTexts {
  readonly view: View | null;
  readonly state: ChatState | null;
  readonly country: string;
  readonly locale: Locale;
  /** ms since 1970-01-01 UTC: decides which line is open. */
  readonly now: number;
  readonly announcement: Spoken | null;
  readonly failed: Failure | null;
}

const place = (box: MarkPlace | CardPlace) =>
  Object.fromEntries(
    Object.entries(box).flatMap(([name, px]) => (typeof px === 'number' ? [[name, `${px}px`]] : [])),
  );

/** The line under the mark's first: the sign of a notice, or how to bring a folded card back. */
function detailOf({ state, view, t, cardT }: ChatViewProps): string | null {
  const assessment = state?.judged?.assessment;
  if (!assessment || !view || view.open) return null;
  if (view.mark.state === 'warning' || view.mark.state === 'danger') return t('mark.reopen');
  const tactic = mainTactic(assessment);
  return view.mark.state === 'notice' && tactic && cardT ? cardT(`tactic.${tactic}`) : null;
}

function OpenCard(props: ChatViewProps) {
  const { state, country, locale, now, t, cardT } = props;
  if (!state?.judged || !cardT) return null;
  const { assessment, conversation } = state.judged;
  const flagged = assessment.level === 'warning' || assessment.level === 'danger';
  return (
    <Card
      {...props}
      level={assessment.level}
      situation={situationOf(assessment)}
      reasons={reasonsOf(assessment, conversation)}
      facts={[...new Set(assessment.facts.map(({ fact }) => fact))]}
      betweenPeers={assessment.betweenPeers}
      request={conversation.kind === 'request'}
      ageFurtherUp={assessment.ageNotedAt !== undefined}
      calls={callsFor({
        country,
        contacts: state.contacts,
        locale,
        now,
        distress: factSeen(assessment, 'in-distress'),
      })}
      keeping={flagged ? (state.keeping ?? 'saving') : null}
      acquaintance={state.acquaintance}
      problem={props.failed && t(`problem.${props.failed}`)}
      onCollapse={props.onFold}
      t={cardT}
    />
  );
}

function OpenPanel(props: ChatViewProps) {
  const { view, state, t, cardT } = props;
  const mark = view?.mark.state;
  const shown: PanelProps['state'] =
    mark === 'paused' || mark === 'degraded' || mark === 'blind' ? mark : 'reading';
  return (
    <Panel
      state={shown}
      kept={Boolean(state?.logKey)}
      trouble={state && troubleOf(state.reading.health)}
      problem={props.failed && t(`problem.${props.failed}`)}
      onClose={props.onFold}
      onLog={props.onLog}
      onHelp={props.onHelp}
      t={t}
    >
      {state?.acquaintance && cardT && <KnowPerson {...props} acquaintance={state.acquaintance} t={cardT} />}
    </Panel>
  );
}

/** Everything of Vigie in the chat page: mark, card or details, and what screen readers are told. */
export function ChatView(props: ChatViewProps) {
  const { view, state, locale, announcement, t } = props;
  // A node of its own for each chat: the same words in the same node would not be read out again.
  const spoken = (urgent: boolean) =>
    announcement?.urgent === urgent && <span key={announcement.about}>{announcement.text}</span>;
  return (
    <div class="vg-layer" lang={locale}>
      <div class="vg-hidden" aria-live="polite">
        {spoken(false)}
      </div>
      <div class="vg-hidden" aria-live="assertive">
        {spoken(true)}
      </div>
      {view && (
        <div class="vg-place vg-place-mark" data-align={view.mark.place.align} style={place(view.mark.place)}>
          <Mark
            state={view.mark.state}
            detail={detailOf(props)}
            compact={view.mark.place.compact}
            expanded={view.open !== null}
            onToggle={props.onToggle}
            t={t}
          />
        </div>
      )}
      {view?.open && (
        <div class="vg-place vg-place-card" style={place(view.open.place)} key={state?.name ?? ''}>
          {view.open.what === 'card' ? <OpenCard {...props} /> : <OpenPanel {...props} />}
        </div>
      )}
    </div>
  );
}
