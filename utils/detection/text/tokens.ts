/** How a token hangs on the one before it. */
export const GLUE_SPACE = 0;
export const GLUE_APOSTROPHE = 1;
/** Punctuation and no blank between: "n.u.d.e.s", "rendez-vous". */
export const GLUE_MARK = 2;
/** More than one blank, or a line break: spaced-out writing parts its words so. */
export const GLUE_WIDE = 3;
/** Nothing between: "13ans" falls into two tokens. */
export const GLUE_NONE = 4;

const FIRST_ROOM = 256;
/** More codes than one word keeps. */
const WORD_ROOM = 64;

/** The tokens of one message, in columns. Reused from message to message: read it before the next one. */
export class Tokens {
  count = 0;
  codeCount = 0;
  /** Kind of word (Lexicon); 0 for words that no pattern knows. */
  kind = new Int32Array(FIRST_ROOM);
  /** UTF-16 offsets into the original text. */
  start = new Int32Array(FIRST_ROOM);
  end = new Int32Array(FIRST_ROOM);
  glue = new Uint8Array(FIRST_ROOM);
  /** Where the token's codes lie in `codes`. */
  codeStart = new Int32Array(FIRST_ROOM);
  codeEnd = new Int32Array(FIRST_ROOM);
  codes = new Uint8Array(FIRST_ROOM);
  /** Original offset of each code. */
  codeAt = new Int32Array(FIRST_ROOM);

  clear(): void {
    this.count = 0;
    this.codeCount = 0;
    if (this.codes.length > 64 * FIRST_ROOM) this.#room(FIRST_ROOM, FIRST_ROOM);
  }

  push(kind: number, start: number, end: number, glue: number, codeStart: number, codeEnd: number): void {
    if (this.count === this.kind.length) this.#room(this.count * 2, this.codes.length);
    const at = this.count;
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    this.glue[at] = glue;
    this.codeStart[at] = codeStart;
    this.codeEnd[at] = codeEnd;
    this.count = at + 1;
  }

  /** Makes room for the codes of one more word. */
  reserveWord(): void {
    if (this.codeCount + WORD_ROOM > this.codes.length) this.#room(this.kind.length, this.codes.length * 2);
  }

  /** Copies token `from` to place `to` (≤ from). */
  move(from: number, to: number): void {
    this.kind[to] = this.kind[from] as number;
    this.start[to] = this.start[from] as number;
    this.end[to] = this.end[from] as number;
    this.glue[to] = this.glue[from] as number;
    this.codeStart[to] = this.codeStart[from] as number;
    this.codeEnd[to] = this.codeEnd[from] as number;
  }

  #room(tokens: number, codes: number): void {
    this.kind = resized(this.kind, new Int32Array(tokens));
    this.start = resized(this.start, new Int32Array(tokens));
    this.end = resized(this.end, new Int32Array(tokens));
    this.glue = resized(this.glue, new Uint8Array(tokens));
    this.codeStart = resized(this.codeStart, new Int32Array(tokens));
    this.codeEnd = resized(this.codeEnd, new Int32Array(tokens));
    this.codes = resized(this.codes, new Uint8Array(codes));
    this.codeAt = resized(this.codeAt, new Int32Array(codes));
  }
}

function resized<T extends Int32Array | Uint8Array>(old: T, fresh: T): T {
  fresh.set(old.length > fresh.length ? old.subarray(0, fresh.length) : old);
  return fresh;
}
