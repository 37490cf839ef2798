import { levelRank, type TabStatus } from '../../utils/model/index.ts';

export type BadgeState =
  | 'not-started'
  | 'paused'
  | 'idle'
  | 'reading'
  | 'degraded'
  | 'blind'
  | 'distress'
  | 'warning'
  | 'danger'
  | 'elsewhere';

export interface Badge {
  readonly state: BadgeState;
  /** Differs from state to state: the colour alone would not reach everybody. */
  readonly text: string;
  readonly colour: string;
  /** Different tactics seen. */
  readonly signs: number;
  readonly unsaved: boolean;
}

const GREY = '#5f6368';
const AMBER = '#8a5200';
const RED = '#b3261e';
const GREEN = '#1b6e5a';

const LOOKS: Readonly<Record<BadgeState, { readonly text: string; readonly colour: string }>> = {
  'not-started': { text: 'off', colour: GREY },
  paused: { text: 'II', colour: GREY },
  idle: { text: '', colour: GREY },
  // A dot, not a tick: Vigie reads, which never means that all is well.
  reading: { text: '•', colour: GREEN },
  degraded: { text: '~', colour: AMBER },
  blind: { text: '!', colour: GREY },
  // Neither a sign of the other's nor "all is well": help is one click away.
  distress: { text: '+', colour: AMBER },
  warning: { text: '{signs}', colour: AMBER },
  danger: { text: '{signs}!', colour: RED },
  elsewhere: { text: '', colour: GREY },
};

function stateOf(status: TabStatus): BadgeState {
  if (status.phase !== 'on') return status.phase;
  if (levelRank(status.level) >= levelRank('warning'))
    return status.level === 'danger' ? 'danger' : 'warning';
  if (status.distress) return 'distress';
  const state = status.health?.state;
  return state === 'reading' || state === 'degraded' || state === 'blind' ? state : 'idle';
}

/** What the toolbar button shows for a tab; null: no content script there. */
export function badgeFor(status: TabStatus | null, consented: boolean): Badge {
  const state = status ? stateOf(status) : consented ? 'elsewhere' : 'not-started';
  const signs = Math.max(1, status?.tactics.length ?? 0);
  const { text, colour } = LOOKS[state];
  return {
    state,
    text: text.replace('{signs}', String(signs)),
    colour,
    signs,
    unsaved: status?.unsaved ?? false,
  };
}
