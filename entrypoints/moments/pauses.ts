import type { PauseKind } from '../../utils/model/index.ts';

/** What has been said in each chat: the same pause twice would teach to click it away. */
export interface Pauses {
  /** The first of these that is still worth a pause in this chat; null: none. Counts as said from then on. `earlier`: on other visits. */
  next(chat: string, kinds: readonly PauseKind[], earlier?: readonly string[]): PauseKind | null;
  /** "Not now": no more of them in this chat. */
  quiet(chat: string): void;
}

/** As it is remembered between visits. */
export const pauseName = (kind: PauseKind): string => `pause-${kind}`;

export function createPauses(): Pauses {
  const said = new Map<string, Set<PauseKind>>();
  const quiet = new Set<string>();
  return {
    next(chat, kinds, earlier = []) {
      if (quiet.has(chat)) return null;
      const before = said.get(chat) ?? new Set();
      const kind = kinds.find((one) => !before.has(one) && !earlier.includes(pauseName(one))) ?? null;
      if (kind) said.set(chat, before.add(kind));
      return kind;
    },
    quiet: (chat) => void quiet.add(chat),
  };
}
