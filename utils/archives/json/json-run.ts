import { LIMITS } from '../limits.ts';
import { BACKSLASH, CLOSE_LIST, CLOSE_OBJECT, COMMA, OPEN_LIST, OPEN_OBJECT, QUOTE } from './bytes.ts';

const endsPlain = (byte: number): boolean =>
  byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || byte <= 32;

const decoder = new TextDecoder();

/** One JSON value from its first byte to its last, kept (up to `most` bytes) or passed over (`most` 0). */
export class JsonRun {
  readonly #most: number;
  #parts: Uint8Array[] = [];
  #bytes = 0;
  #depth = 0;
  #deepest = 0;
  #inText = false;
  #escaped = false;
  isComplete = false;

  constructor(most: number) {
    this.#most = most;
  }

  get isWanted(): boolean {
    return this.#most > 0;
  }

  get isTooLong(): boolean {
    return this.isWanted && this.#bytes > this.#most;
  }

  /** Reads on in a chunk; returns where it ended, or the chunk's end. */
  consume(chunk: Uint8Array, from: number): number {
    const to = this.#scan(chunk, from);
    this.#keep(chunk, from, to);
    return to;
  }

  /** `undefined` where it is no JSON, too long or too deep. */
  value(): unknown {
    if (this.isTooLong || this.#deepest > LIMITS.depth) return undefined;
    try {
      return JSON.parse(decoder.decode(joined(this.#parts, this.#bytes)));
    } catch {
      return undefined;
    }
  }

  #scan(chunk: Uint8Array, from: number): number {
    let inText = this.#inText;
    let escaped = this.#escaped;
    let depth = this.#depth;
    let at = from;
    for (; at < chunk.length && !this.isComplete; at += 1) {
      const byte = chunk[at] as number;
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          inText = false;
          this.isComplete = depth === 0;
        }
      } else if (byte === QUOTE) inText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        depth += 1;
        if (depth > this.#deepest) this.#deepest = depth;
      } else if (depth === 0) {
        if (!endsPlain(byte)) continue;
        this.isComplete = true;
        break;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        depth -= 1;
        this.isComplete = depth === 0;
      }
    }
    this.#inText = inText;
    this.#escaped = escaped;
    this.#depth = depth;
    return at;
  }

  #keep(chunk: Uint8Array, from: number, to: number): void {
    if (!this.isWanted) return;
    this.#bytes += to - from;
    if (this.isTooLong) this.#parts = [];
    else this.#parts.push(this.isComplete ? chunk.subarray(from, to) : chunk.slice(from, to));
  }
}

function joined(parts: readonly Uint8Array[], bytes: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
