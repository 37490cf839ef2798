import { factSeen } from '../../components/card/situation.ts';
import type { MarkState } from '../../components/mark/mark.tsx';
import { quietMild } from '../../utils/detection/judging/index.ts';
import type { Assessment, HealthState } from '../../utils/model/index.ts';
import { hasNews, type Said } from './card-memory.ts';
import type { ChatState } from './chat-session.ts';
import { type CardPlace, placeCard, placeOverPage } from './place-card.ts';
import { atCorner, type MarkPlace, placeMark } from './place-mark.ts';
import type { MeasuredChat, Needs, Size } from './placement.ts';

/** What was said in one chat, and what the user did with the card. */
export interface ChatMemory {
  readonly said: Said;
  /** The user opened card or details by hand. */
  readonly opened: boolean;
}

export const UNTOUCHED: ChatMemory = { said: new Set(), opened: false };

export interface ViewInput {
  readonly phase: 'not-started' | 'paused' | 'on';
  /** Null while nothing is read. */
  readonly state: ChatState | null;
  readonly measured: MeasuredChat | null;
  readonly viewport: Size;
  readonly needs: Needs;
  readonly memory: ChatMemory;
  readonly onMessagesPage: boolean;
  /** The user's wish: no notices, and mild warnings stay folded. */
  readonly quieter: boolean;
}

/** What is on the screen. */
export interface View {
  readonly mark: { readonly state: MarkState; readonly place: MarkPlace };
  /** The card (a notice, a warning or a danger), or the details of the mark. */
  readonly open: { readonly what: 'card' | 'panel'; readonly place: CardPlace } | null;
}

const FROM_HEALTH: Readonly<Record<HealthState, MarkState | null>> = {
  reading: 'reading',
  degraded: 'degraded',
  blind: 'blind',
  'logged-out': null,
  empty: null,
  'no-chat': null,
};

/** What the mark says; null: there is no chat that it could speak of. */
function markStateOf({ phase, state, onMessagesPage, quieter }: ViewInput): MarkState | null {
  if (phase !== 'on') return onMessagesPage ? phase : null;
  const health = state && FROM_HEALTH[state.reading.health.state];
  if (!state || !health) return null;
  const assessment = state.judged?.assessment;
  if (health === 'blind' || !assessment) return health;
  if (assessment.level === 'danger' || assessment.level === 'warning') return assessment.level;
  if (factSeen(assessment, 'in-distress')) return 'distress';
  return assessment.level === 'notice' && !quieter ? 'notice' : health;
}

const HAS_CARD: ReadonlySet<MarkState> = new Set<MarkState>(['notice', 'distress', 'warning', 'danger']);

/** What may open the card by itself. Danger is never quieter, and neither is the user's own distress. */
const loudPart = (assessment: Assessment, quieter: boolean): Assessment =>
  quieter && assessment.level !== 'danger' ? quietMild(assessment) : assessment;

/** Null: nothing of Vigie is shown in this frame. */
export function viewOf(input: ViewInput): View | null {
  const { state, measured, viewport, needs, memory } = input;
  const markState = markStateOf(input);
  if (!markState) return null;
  // The chat is there but not to be seen (a drawer that is folded in): neither is the mark.
  if (state?.reading.places && !measured) return null;

  const mark = { state: markState, place: measured ? placeMark(measured, needs) : atCorner(viewport, needs) };
  const beside = measured && placeCard(measured, needs);
  const place = beside ?? (memory.opened ? placeOverPage(viewport, needs) : null);
  const news =
    state?.judged && HAS_CARD.has(markState)
      ? hasNews(loudPart(state.judged.assessment, input.quieter), memory.said)
      : false;
  if (!place || markState === 'not-started' || !(memory.opened || news)) return { mark, open: null };
  return { mark, open: { what: HAS_CARD.has(markState) ? 'card' : 'panel', place } };
}
