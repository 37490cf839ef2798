import type { Locale, Settings } from '../../utils/model/index.ts';
import type { ChatState } from './chat-session.ts';
import type { MeasuredChat } from './placement.ts';
import type { View } from './view.ts';

/** What is known and shown in this frame now. */
export interface Moment {
  readonly state: ChatState | null;
  readonly view: View | null;
  readonly measured: MeasuredChat | null;
  readonly settings: Settings;
  readonly locale: Locale;
}

/** Where the two scripts of Vigie in one frame meet: in the world that they share and no page can see. */
export interface MomentsShared {
  latest: Moment | null;
  /** The script for rare moments (entrypoints/moments), once it is there. Null: it has to go. */
  follow?: (moment: Moment | null) => void;
}

const world = globalThis as { vigieMoments?: MomentsShared };

/** Tells the script for rare moments, whether it is there already or comes later. */
export function tellMoments(moment: Moment | null): void {
  world.vigieMoments ??= { latest: null };
  world.vigieMoments.latest = moment;
  world.vigieMoments.follow?.(moment);
}
