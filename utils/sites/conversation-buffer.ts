import type { Message, TimeSpan } from '../model/index.ts';
import { alignRows } from './align-rows.ts';
import { carryTimes } from './carry-times.ts';
import { type Entry, newEntry } from './entry.ts';
import { KnownMessages } from './known-messages.ts';
import { clockOf, derivedId } from './message-id.ts';
import { placesOfNew } from './place-window.ts';
import { renewMessage } from './renew-message.ts';
import type { PlacedRow } from './row-reading.ts';

/**
 * Everything read of one conversation. The page shows only a window of it, builds its nodes anew or uses them for
 * other messages, and adds older rows above: each merge finds the window's place and adds what is new there.
 * A message that has left the page stays.
 */
export class ConversationBuffer {
  readonly #known = new KnownMessages();
  readonly #ids = new Set<string>();
  readonly #copies = new Map<string, number>();
  #messages: readonly Message[] = [];

  /** In reading order. A new array whenever something changed, the same one otherwise. */
  get messages(): readonly Message[] {
    return this.#messages;
  }

  /** Whether any of the rows is a message that is known already. */
  overlaps(rows: readonly PlacedRow[]): boolean {
    return alignRows(this.#known, rows).length > 0;
  }

  /** Takes in the rows that are on the page now, in visual order. `readAt`: this computer's clock. */
  merge(rows: readonly PlacedRow[], readAt: number): void {
    const entryOf: (Entry | undefined)[] = [];
    for (const { row, known } of alignRows(this.#known, rows)) entryOf[row] = this.#known.entries[known];
    this.#shiftPositions(rows, entryOf);
    let changed = false;
    let isNew = false;
    rows.forEach((row, index) => {
      const entry = entryOf[index];
      if (entry) changed = this.#renew(entry, row) || changed;
      else isNew = true;
    });
    if (isNew) this.#insert(rows, entryOf, readAt);
    entryOf.forEach((entry, index) => {
      if (entry && index > 0) entry.joined = true;
    });
    changed = carryTimes(this.#known.entries) || changed || isNew;
    if (changed) this.#messages = this.#known.entries.map(({ message }) => message);
  }

  /** Rows added above renumber the page's rows: the numbers of those out of sight move along. */
  #shiftPositions(rows: readonly PlacedRow[], entryOf: readonly (Entry | undefined)[]): void {
    for (const [index, { position }] of rows.entries()) {
      const before = entryOf[index]?.position;
      if (before === undefined || position === undefined) continue;
      const shift = position - before;
      if (shift === 0) return;
      for (const entry of this.#known.entries) if (entry.position !== undefined) entry.position += shift;
      return;
    }
  }

  #renew(entry: Entry, { reading, position, displayedTime, sentAt }: PlacedRow): boolean {
    this.#known.note(entry, reading);
    if (position !== undefined) entry.position = position;
    if (!reading.translated) entry.key = reading.key;
    const before = entry.message;
    entry.message = renewMessage(before, reading, displayedTime, sentAt);
    return entry.message !== before;
  }

  /** Makes entries of the rows that have none yet, fills them into `entryOf` and into the conversation. */
  #insert(rows: readonly PlacedRow[], entryOf: (Entry | undefined)[], readAt: number): void {
    const places = placesOfNew(this.#known.entries, rows, entryOf);
    const entries: Entry[] = [];
    const keys: string[] = [];
    let run = 0;
    const follow = (key: string): void => {
      run = keys.at(-1) === key ? run + 1 : 0;
    };
    for (let place = 0; place <= this.#known.entries.length; place += 1) {
      for (const index of places.get(place) ?? []) {
        const row = rows[index];
        if (!row) continue;
        const { key, pageId } = row.reading;
        follow(key);
        const entry = newEntry(row, this.#freeId(pageId ?? derivedId(key, keys, run), row.sentAt), readAt);
        this.#known.note(entry, row.reading);
        entryOf[index] = entry;
        entries.push(entry);
        keys.push(key);
      }
      const old = this.#known.entries[place];
      if (!old) continue;
      follow(old.key);
      entries.push(old);
      keys.push(old.key);
    }
    this.#known.replace(entries);
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
