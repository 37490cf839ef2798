import type { PauseKind } from '../../components/moments/pause-card.tsx';

/** What has been said in each chat of this page: the same pause twice would teach to click it away. */
export interface Pauses {
  /** The first of these that is still worth a pause in this chat; null: none. Counts as said from then on. */
  next(chat: string, kinds: readonly PauseKind[]): PauseKind | null;
  /** "Not now": no more of them in this chat. */
  quiet(chat: string): void;
}

export function createPauses(): Pauses {
  const said = new Map<string, Set<PauseKind>>();
  const quiet = new Set<string>();
  return {
    next(chat, kinds) {
      if (quiet.has(chat)) return null;
      const before = said.get(chat) ?? new Set();
      const kind = kinds.find((one) => !before.has(one)) ?? null;
      if (kind) said.set(chat, before.add(kind));
      return kind;
    },
    quiet: (chat) => void quiet.add(chat),
  };
}
