import type { ArchiveEntry, ArchiveReader } from './format.ts';

/** How far the reading has come. `bytesTotal` counts unpacked bytes, as declared. */
export interface ReadingProgress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly messages: number;
  readonly conversations: number;
}

/** Counts what is read, and stops it when the user cancels. */
export class Tally {
  readonly signal: AbortSignal;
  readonly #onProgress: (progress: ReadingProgress) => void;
  readonly #bytesTotal: number;
  #bytesRead = 0;
  #messages = 0;
  #conversations = 0;
  /** Path of the entry that was opened last. */
  current = '';

  constructor(
    parts: ReadonlyMap<ArchiveReader, readonly ArchiveEntry[]>,
    signal: AbortSignal,
    onProgress: (progress: ReadingProgress) => void,
  ) {
    this.signal = signal;
    this.#onProgress = onProgress;
    this.#bytesTotal = [...parts].reduce(
      (sum, [{ passes = 1 }, entries]) => sum + passes * entries.reduce((bytes, { size }) => bytes + size, 0),
      0,
    );
  }

  /** The same entries; what is read of them counts. One that is left early counts as read. */
  counted(entries: readonly ArchiveEntry[]): readonly ArchiveEntry[] {
    return entries.map((entry) => ({ ...entry, open: () => this.#open(entry) }));
  }

  addConversation(messages: number): void {
    this.#messages += messages;
    this.#conversations += 1;
    this.#tell();
  }

  finish(): void {
    this.#bytesRead = this.#bytesTotal;
    this.#tell();
  }

  async *#open(entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
    this.current = entry.path;
    let read = 0;
    try {
      for await (const chunk of entry.open()) {
        this.signal.throwIfAborted();
        read += chunk.length;
        this.#bytesRead += chunk.length;
        this.#tell();
        yield chunk;
      }
    } finally {
      this.#bytesRead += Math.max(0, entry.size - read);
      this.#tell();
    }
  }

  #tell(): void {
    this.#onProgress({
      bytesRead: Math.min(this.#bytesRead, this.#bytesTotal),
      bytesTotal: this.#bytesTotal,
      messages: this.#messages,
      conversations: this.#conversations,
    });
  }
}
