import type { Message, TimeSpan } from '../model/index.ts';
import { alignRows } from './align-rows.ts';
import { carryTimes } from './carry-times.ts';
import { type Entry, type KeyedRow, newEntry } from './entry.ts';
import { clockOf, contentKey, derivedId } from './message-id.ts';
import { placeWindow } from './place-window.ts';
import { renewMessage } from './renew-message.ts';
import type { PlacedRow, RowReading } from './row-reading.ts';

/**
 * Everything read of one conversation. The page shows only a window of it, builds its nodes anew or uses them for
 * other messages, and adds older rows above: each merge finds the window's place and adds what is new there.
 * A message that has left the page stays.
 */
export class ConversationBuffer {
  #entries: Entry[] = [];
  readonly #ids = new Set<string>();
  readonly #copies = new Map<string, number>();
  #messages: readonly Message[] = [];

  /** In reading order. A new array whenever something changed, the same one otherwise. */
  get messages(): readonly Message[] {
    return this.#messages;
  }

  /** Whether any of the rows is a message that is known already. */
  overlaps(rows: readonly PlacedRow[]): boolean {
    return alignRows(this.#entries, keyed(rows)).length > 0;
  }

  /** Takes in the rows that are on the page now, in visual order. `readAt`: this computer's clock. */
  merge(placed: readonly PlacedRow[], readAt: number): void {
    const rows = keyed(placed);
    const pairs = alignRows(this.#entries, rows);
    const entryOf = new Map<KeyedRow, Entry>();
    const knownOf = new Map<number, number>();
    for (const { row, known } of pairs) {
      const entry = this.#entries[known];
      const candidate = rows[row];
      if (!entry || !candidate) continue;
      entryOf.set(candidate, entry);
      knownOf.set(row, known);
    }
    this.#shiftPositions(rows, knownOf);
    let changed = false;
    for (const [row, entry] of entryOf) changed = this.#renew(entry, row) || changed;
    if (entryOf.size < rows.length) {
      this.#insert(this.#placesOfNew(rows, knownOf), entryOf, readAt);
      changed = true;
    }
    rows.forEach((row, index) => {
      const entry = entryOf.get(row);
      if (entry && index > 0) entry.joined = true;
    });
    changed = carryTimes(this.#entries) || changed;
    if (changed) this.#messages = this.#entries.map(({ message }) => message);
  }

  /** New rows by the index of the known message that they stand before. */
  #placesOfNew(rows: readonly KeyedRow[], knownOf: ReadonlyMap<number, number>): Map<number, KeyedRow[]> {
    const places = new Map<number, KeyedRow[]>();
    let place = this.#firstPlace(rows, knownOf);
    const lastPaired = Math.max(-1, ...knownOf.keys());
    rows.forEach((row, index) => {
      const known = knownOf.get(index);
      if (known !== undefined) {
        place = known + 1;
        return;
      }
      // Below the last known row: messages that follow, after any that were taken off the page.
      const left = this.#entries.length - place;
      if (lastPaired >= 0 && index > lastPaired && left <= rows.length) place = this.#entries.length;
      const list = places.get(place);
      if (list) list.push(row);
      else places.set(place, [row]);
    });
    return places;
  }

  #firstPlace(rows: readonly KeyedRow[], knownOf: ReadonlyMap<number, number>): number {
    if (this.#entries.length === 0) return 0;
    const first = rows.findIndex((_, index) => knownOf.has(index));
    return first < 0 ? placeWindow(this.#entries, rows) : (knownOf.get(first) ?? 0);
  }

  /** Rows added above renumber the page's rows: the numbers of those out of sight move along. */
  #shiftPositions(rows: readonly KeyedRow[], knownOf: ReadonlyMap<number, number>): void {
    for (const [row, known] of knownOf) {
      const before = this.#entries[known]?.position;
      const now = rows[row]?.position;
      if (before === undefined || now === undefined) continue;
      const shift = now - before;
      if (shift !== 0) {
        for (const entry of this.#entries) if (entry.position !== undefined) entry.position += shift;
      }
      return;
    }
  }

  #renew(entry: Entry, { reading, key, position, displayedTime, sentAt }: KeyedRow): boolean {
    if (entry.reading.deref() !== reading) {
      entry.reading = new WeakRef(reading);
      entry.node = new WeakRef(reading.node);
    }
    if (reading.pageId !== undefined) entry.pageId = reading.pageId;
    if (position !== undefined) entry.position = position;
    const before = entry.message;
    entry.message = renewMessage(before, reading, displayedTime, sentAt);
    if (!reading.translated) entry.key = key;
    return entry.message !== before;
  }

  #insert(
    places: ReadonlyMap<number, readonly KeyedRow[]>,
    entryOf: Map<KeyedRow, Entry>,
    readAt: number,
  ): void {
    const entries: Entry[] = [];
    const keys: string[] = [];
    let run = 0;
    const put = (key: string, make: (run: number) => Entry): void => {
      run = keys.at(-1) === key ? run + 1 : 0;
      entries.push(make(run));
      keys.push(key);
    };
    for (let index = 0; index <= this.#entries.length; index += 1) {
      for (const row of places.get(index) ?? []) {
        put(row.key, (equal) => {
          const entry = newEntry(
            row,
            this.#freeId(row.reading.pageId ?? derivedId(row.key, keys, equal), row.sentAt),
            readAt,
          );
          entryOf.set(row, entry);
          return entry;
        });
      }
      const old = this.#entries[index];
      if (old) put(old.key, () => old);
    }
    this.#entries = entries;
  }

  /**
   * Messages that repeat with everything around them ("?", "hello?", "?", "hello?") are told apart by the clock above
   * them and counted below it: a count over the whole thread would start anew with every visit.
   */
  #freeId(wanted: string, sentAt: TimeSpan | undefined): string {
    let id = wanted;
    if (this.#ids.has(id)) {
      const clock = sentAt ? clockOf(sentAt) : '';
      const base = `${wanted}@${clock}`;
      const copy = (this.#copies.get(base) ?? 0) + 1;
      this.#copies.set(base, copy);
      id = `${base}-${copy}`;
    }
    this.#ids.add(id);
    return id;
  }
}

const keys = new WeakMap<RowReading, string>();

/** Keys are made once a reading: hashing a long message again with every merge would be felt. */
const keyed = (rows: readonly PlacedRow[]): KeyedRow[] =>
  rows.map((row) => {
    const key = keys.get(row.reading) ?? contentKey(row.reading);
    keys.set(row.reading, key);
    return { ...row, key };
  });
