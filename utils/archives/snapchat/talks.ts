import type { ArchiveEntry } from '../format.ts';
import { LIMITS } from '../limits.ts';
import type { Talk } from './conversation.ts';
import { histories, oldList } from './histories.ts';
import { type Row, readRow } from './row.ts';

export type TalkFinding =
  | { readonly kind: 'talk'; readonly talk: Talk }
  | { readonly kind: 'not-understood'; readonly what: string; readonly count: number };

/**
 * The conversations of a file. Since 2023 they stand one after the other; before, all that was received comes first and
 * all that was sent after it, so that the file's conversations are complete at its end only.
 */
export async function* talks(entry: ArchiveEntry): AsyncGenerator<TalkFinding> {
  const unknown = new Map<string, number>();
  const count = (what: string) => unknown.set(what, (unknown.get(what) ?? 0) + 1);
  const open = new OpenTalks(entry.path);
  try {
    for await (const piece of histories(entry)) {
      if (piece.kind === 'end') {
        if (!oldList(piece.key)) yield* open.close();
        continue;
      }
      const list = oldList(piece.key);
      for (const value of piece.rows) {
        const row = readRow(value);
        if (!row) count('row of an unknown shape');
        else open.add(list ? partner(row) : piece.key, list ? { ...row, isOwn: list === 'sent' } : row);
        if (row?.unknownType !== undefined) count(row.unknownType);
      }
      if (open.size >= LIMITS.messages) yield* open.closePart();
    }
  } finally {
    yield* open.close();
    for (const [what, number] of unknown) yield { kind: 'not-understood', what, count: number };
  }
}

const partner = ({ from, to }: Row): string => from || to;

class OpenTalks {
  readonly #entry: string;
  #talks = new Map<string, Row[]>();
  readonly #parts = new Map<string, number>();
  size = 0;

  constructor(entry: string) {
    this.#entry = entry;
  }

  add(key: string, row: Row): void {
    const rows = this.#talks.get(key);
    if (rows) rows.push(row);
    else this.#talks.set(key, [row]);
    this.size += 1;
  }

  *closePart(): Generator<TalkFinding> {
    for (const [key, rows] of this.#talks) {
      const part = this.#parts.get(key) ?? 0;
      this.#parts.set(key, part + 1);
      yield { kind: 'talk', talk: { key, entry: this.#entry, rows, part } };
    }
    this.#talks = new Map();
    this.size = 0;
  }

  *close(): Generator<TalkFinding> {
    yield* this.closePart();
    this.#parts.clear();
  }
}
