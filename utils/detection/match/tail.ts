import type { Span } from '../automaton/row.ts';
import type { Tokens } from '../text/tokens.ts';
import type { ReadyRule } from './rule-set.ts';
import { endsSentence } from './sentence.ts';

/** Messages of at most so many words can be parts of one sentence sent in pieces. */
const SHORT_MESSAGE = 6;
const LONGEST_TAIL = 24;
/** Pieces follow each other quickly. */
const LONGEST_PAUSE_MS = 10 * 60_000;

/** A match in the row, which a later piece may still take back. */
interface OpenMatch {
  readonly rule: ReadyRule;
  readonly span: Span;
  /** The message that it was found in, counted from the first of this tail. */
  readonly message: number;
}

/** A rule found in the message of the same sender `ago` messages before this one, and taken back by this one. */
export interface TakenBack {
  readonly rule: ReadyRule;
  readonly ago: number;
}

const NONE: readonly TakenBack[] = [];

/** The last short messages of one sender in a row: a request may be split over them ("envoie" / "un" / "nude"). */
export class Tail {
  /** Word kinds, and the places in them at which a message begins. */
  readonly kinds: number[] = [];
  readonly begins: number[] = [];
  /** Places at which a new sentence begins. */
  sentences = new Set<number>();
  /** Rules already found in the row, which must not be found again with a longer ending. */
  readonly found = new Set<number>();
  /** Of the messages before, by the latest one. */
  takenBack: readonly TakenBack[] = NONE;
  #open: OpenMatch[] = [];
  #messages = 0;
  #lastAt: number | null = null;

  /** Forgets what can't belong together with this message; call before matching it. */
  meet(words: number, sentAt: number | undefined): void {
    const pause = sentAt !== undefined && this.#lastAt !== null ? sentAt - this.#lastAt : 0;
    if (words > SHORT_MESSAGE || pause > LONGEST_PAUSE_MS) this.clear();
    this.#lastAt = sentAt ?? null;
    this.#messages += 1;
  }

  /** Remembers a match of this message that what follows may take back. */
  leaveOpen(rule: ReadyRule, span: Span): void {
    if (rule.unless.length + rule.guards.length > 0) this.#open.push({ rule, span, message: this.#messages });
  }

  /** Takes back the open matches that `isCancelled` now holds of. */
  takeBack(isCancelled: (rule: ReadyRule, span: Span) => boolean): void {
    this.takenBack = NONE;
    if (this.#open.length === 0) return;
    const cancelled = this.#open.filter(({ rule, span }) => isCancelled(rule, span));
    if (cancelled.length === 0) return;
    this.#open = this.#open.filter((match) => !cancelled.includes(match));
    this.takenBack = cancelled.map(({ rule, message }) => ({ rule, ago: this.#messages - message }));
  }

  /** Keeps this message for those that follow. */
  keep(tokens: Tokens, text: string): void {
    if (tokens.count > SHORT_MESSAGE) {
      this.#open = [];
      return;
    }
    while (this.kinds.length + tokens.count > LONGEST_TAIL) {
      const second = this.begins[1] ?? this.kinds.length;
      this.kinds.splice(0, second);
      this.begins.shift();
      for (let at = 0; at < this.begins.length; at += 1) this.begins[at] = (this.begins[at] ?? 0) - second;
      this.sentences = new Set([...this.sentences].flatMap((at) => (at > second ? [at - second] : [])));
      this.#open = this.#open.flatMap(({ span: { start, end }, ...match }) =>
        start < second ? [] : [{ ...match, span: { start: start - second, end: end - second } }],
      );
    }
    if (tokens.count === 0) return;
    const begin = this.kinds.length;
    this.begins.push(begin);
    for (let at = 0; at < tokens.count; at += 1) {
      const next = at + 1 < tokens.count ? (tokens.start[at + 1] as number) : null;
      if (endsSentence(text, tokens.end[at] as number, next)) this.sentences.add(begin + at + 1);
    }
    for (let at = 0; at < tokens.count; at += 1) this.kinds.push(tokens.kind[at] as number);
  }

  clear(): void {
    this.kinds.length = 0;
    this.begins.length = 0;
    this.sentences.clear();
    this.found.clear();
    this.#open = [];
  }
}
