import type { Entry } from './entry.ts';
import type { RowReading } from './row-reading.ts';

/** The messages of a conversation in order, and ways to find them by what a row shows. */
export class KnownMessages {
  #entries: readonly Entry[] = [];
  // Weak: nodes that the page has removed must not be kept in memory.
  readonly #byReading = new WeakMap<RowReading, Entry>();
  readonly #byNode = new WeakMap<object, Entry>();
  readonly #byPageId = new Map<string, Entry>();

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** The list as it is from now on; numbers the entries, of which those before `from` stand where they stood. */
  replace(entries: readonly Entry[], from: number): void {
    this.#entries = entries;
    for (let index = from; index < entries.length; index += 1) {
      const entry = entries[index];
      if (entry) entry.index = index;
    }
  }

  /** The message was seen in this row. */
  note(entry: Entry, reading: RowReading): void {
    if (this.#byReading.get(reading) === entry) return;
    this.#byReading.set(reading, entry);
    this.#byNode.set(reading.node, entry);
    if (reading.pageId === undefined) return;
    entry.pageId = reading.pageId;
    this.#byPageId.set(reading.pageId, entry);
  }

  /** The message that was last seen in this node. */
  atNode(node: object): Entry | undefined {
    return this.#byNode.get(node);
  }

  /** The message that a row is beyond doubt: by the page's own id, or because the row is untouched. */
  sure(reading: RowReading): Entry | undefined {
    return (
      (reading.pageId === undefined ? undefined : this.#byPageId.get(reading.pageId)) ??
      this.#byReading.get(reading) ??
      // A translated row's words say nothing about which message it is: its node does.
      (reading.translated ? this.#byNode.get(reading.node) : undefined)
    );
  }
}
