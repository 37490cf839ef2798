import type { LogDatabase } from '../schema.ts';

/** Which records are of one chat (see `join.ts`). It needs no private key. */
export interface Joins {
  /** The record under which a chat is shown: its own key, or that of the one it was joined to. */
  shownAs(key: string): string;
  /** Keys of all records of the chat shown under `key`, that one first. */
  allOf(key: string): readonly string[];
  /** Keys of the records that are shown under another one. */
  readonly hidden: ReadonlySet<string>;
}

/** Holds while nothing was added since, and only to a record that is there: nothing may be hidden behind nothing. */
async function holding(db: LogDatabase): Promise<ReadonlyMap<string, string>> {
  const { store } = db.transaction('conversations', 'readonly');
  const records = await store.index('by-joined').getAll();
  const found = await Promise.all(
    records.map(async ({ id, segments, joined }): Promise<[string, string][]> => {
      const holds = joined !== undefined && joined.segments === segments && joined.into !== id;
      return holds && (await store.getKey(joined.into)) !== undefined ? [[id, joined.into]] : [];
    }),
  );
  return new Map(found.flat());
}

export async function joinsOf(db: LogDatabase): Promise<Joins> {
  const into = await holding(db);
  const shownAs = (key: string): string => {
    const passed = new Set([key]);
    let at = key;
    for (let next = into.get(at); next !== undefined && !passed.has(next); next = into.get(at)) {
      passed.add(next);
      at = next;
    }
    return at;
  };
  const hidden = new Set([...into.keys()].filter((key) => shownAs(key) !== key));
  return {
    shownAs,
    allOf: (key) => [key, ...[...hidden].filter((other) => shownAs(other) === key)],
    hidden,
  };
}
