import type { FormerName, Message, TimeSpan } from '../model/index.ts';
import { alignRows } from './align-rows.ts';
import { carryTimes } from './carry-times.ts';
import { type Entry, newEntry } from './entry.ts';
import { goneFrom } from './gone.ts';
import { KnownMessages } from './known-messages.ts';
import { markGaps } from './mark-gaps.ts';
import { clockOf, derivedId } from './message-id.ts';
import { nextPart } from './next-part.ts';
import { placesOfNew, type Side, type Whereabouts } from './place-window.ts';
import { renewMessage } from './renew-message.ts';
import type { PlacedRow } from './row-reading.ts';

interface MergeHelp {
  readonly isTimeUp?: () => boolean;
  readonly side?: () => Side | undefined;
  /** The window begins where the one before it did: those of its first rows that have not changed are left out. */
  readonly isRest?: boolean;
}

/**
 * Everything read of one conversation. The page shows only a window of it, builds its nodes anew or uses them for
 * other messages, and adds older rows above: each merge finds the window's place and adds what is new there.
 * A message that has left the page stays.
 */
export class ConversationBuffer {
  /** All that the page has called this conversation so far. */
  names: readonly FormerName[] = [];
  readonly #known = new KnownMessages();
  readonly #ids = new Set<string>();
  readonly #copies = new Map<string, number>();
  readonly #authors = new Set<string>();
  /** Ends of the window that was taken in last. */
  #first: Entry | undefined;
  #last: Entry | undefined;
  #messages: readonly Message[] = [];

  /** In reading order. A new array whenever something changed, the same one otherwise. */
  get messages(): readonly Message[] {
    return this.#messages;
  }

  /** Whether a message of this writer (handle, as the page writes it) was read here before. */
  hasAuthor(handle: string): boolean {
    return this.#authors.has(handle);
  }

  /** Whether any of the rows is a message that is known already. */
  overlaps(rows: readonly PlacedRow[]): boolean {
    const isSure = rows.some(({ reading }) => this.#known.sure(reading) !== undefined);
    return isSure || alignRows(this.#known, rows).length > 0;
  }

  /**
   * Takes in the rows that are on the page now, in visual order. Many new ones go in by parts until `isTimeUp`: false
   * when some are left, for which it is to be called again. `readAt`: this computer's clock. `side` is asked only for
   * windows that nothing else tells the place of.
   */
  merge(
    rows: readonly PlacedRow[],
    readAt: number,
    { isTimeUp = () => false, side = () => undefined, isRest = false }: MergeHelp = {},
  ): boolean {
    const top = isRest ? this.#first : undefined;
    for (;;) {
      const part = nextPart(this.#known, rows);
      this.#take(part, readAt, side);
      this.#first = top ?? this.#first;
      if (part.length === rows.length) return true;
      if (isTimeUp()) return false;
    }
  }

  #take(rows: readonly PlacedRow[], readAt: number, side: () => Side | undefined): void {
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
    if (isNew) {
      this.#insert(rows, entryOf, readAt, () => ({ side: side(), first: this.#first, last: this.#last }));
    }
    for (const entry of goneFrom(this.#known.entries, entryOf, this.#last, side)) {
      if (entry.message.goneAt !== undefined) continue;
      entry.message = { ...entry.message, goneAt: readAt };
      changed = true;
    }
    this.#first = entryOf[0];
    this.#last = entryOf.at(-1);
    entryOf.forEach((entry, index) => {
      if (entry && index > 0) entry.joined = true;
    });
    const from = entryOf.reduce(
      (first, entry) => Math.min(first, entry?.index ?? 0),
      Number.POSITIVE_INFINITY,
    );
    changed = carryTimes(this.#known.entries, from) || changed || isNew;
    changed = markGaps(this.#known.entries, from) || changed;
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

  #renew(entry: Entry, { reading, position, displayedTime, separator, sentAt }: PlacedRow): boolean {
    this.#known.note(entry, reading);
    if (position !== undefined) entry.position = position;
    if (!reading.translated) entry.key = reading.key;
    entry.separator ??= separator;
    const before = entry.message;
    entry.message = renewMessage(before, reading, displayedTime, sentAt);
    return entry.message !== before;
  }

  /** Makes entries of the rows that have none yet, fills them into `entryOf` and into the conversation. */
  #insert(
    rows: readonly PlacedRow[],
    entryOf: (Entry | undefined)[],
    readAt: number,
    where: () => Whereabouts,
  ): void {
    const old = this.#known.entries;
    const places = placesOfNew(old, rows, entryOf, where);
    const from = Math.min(...places.keys());
    const entries = old.slice(0, from);
    let run = 0;
    while (run < entries.length && entries[from - 1 - run]?.key === entries[from - 1]?.key) run += 1;
    const put = (entry: Entry): void => {
      run = entries.at(-1)?.key === entry.key ? run + 1 : 1;
      entries.push(entry);
    };
    for (let place = from; place <= old.length; place += 1) {
      for (const index of places.get(place) ?? []) {
        const row = rows[index];
        if (!row) continue;
        const { key, pageId } = row.reading;
        const equal = entries.at(-1)?.key === key ? run : 0;
        const entry = newEntry(
          row,
          this.#freeId(pageId ?? derivedId(key, entries, equal), row.sentAt),
          readAt,
        );
        this.#known.note(entry, row.reading);
        if (row.reading.author !== undefined) this.#authors.add(row.reading.author);
        entryOf[index] = entry;
        put(entry);
      }
      const next = old[place];
      if (!next) continue;
      // What was inserted stands between it and what was above it; whether it joins that, the window tells.
      if (places.has(place)) next.joined = false;
      put(next);
    }
    this.#known.replace(entries, from);
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
