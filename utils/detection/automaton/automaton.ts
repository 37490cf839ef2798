import { ANY } from '../patterns/vocabulary.ts';
import type { Positions } from './positions.ts';
import type { WordClasses } from './word-classes.ts';

/** Memory ceilings of the remembered part; when one is reached it is forgotten and grows again. */
const MOST_STATES = 6000;
const STEP_ROOM = 1 << 17;
const MOST_STEPS = STEP_ROOM / 2;

interface State {
  /** Positions just taken, ascending. */
  readonly positions: Int32Array;
  /** Patterns complete here, and those complete if the message ends here. */
  readonly complete: readonly number[];
  readonly completeAtEnd: readonly number[];
}

/**
 * Runs all patterns at once over a row of word classes. States (sets of positions) are made when first met and
 * remembered, so a word normally costs one table look-up, however many rules there are; a word never costs more
 * than one pass over the positions that are under way, so the whole is linear in the text whatever the text.
 */
export class Automaton {
  /** Steps that had to be worked out; tests count them. */
  worked = 0;
  readonly #positions: Positions;
  readonly #classes: WordClasses;
  readonly #starts: number[][];
  #states: State[] = [];
  /** 1 where a state completes a pattern; with room for the few states that `begin` may add beyond the ceiling. */
  readonly #completes = new Uint8Array(MOST_STATES + 1024);
  readonly #byHash = new Map<number, number[]>();
  readonly #keys = new Int32Array(STEP_ROOM).fill(-1);
  readonly #next = new Uint16Array(STEP_ROOM);
  #steps = 0;
  readonly #seen: Int32Array;
  readonly #taken: Int32Array;
  #stamp = 0;
  #scratch: Int32Array;

  constructor(positions: Positions, classes: WordClasses, matchers: number) {
    this.#positions = positions;
    this.#classes = classes;
    this.#seen = new Int32Array(positions.matcher.length);
    this.#scratch = new Int32Array(positions.matcher.length);
    this.#taken = new Int32Array(matchers);
    this.#starts = Array.from({ length: matchers }, () => []);
    positions.firsts.forEach((firsts, pattern) => {
      if (!positions.fromStart[pattern])
        for (const first of firsts) this.#starts[positions.matcher[first] ?? ANY]?.push(first);
    });
    this.idle = this.#starts[ANY]?.length === 0;
    this.#forget();
  }

  /** Whether an unknown word in the state NOTHING leads nowhere: no pattern begins with just any word. */
  readonly idle: boolean;

  /** The states before any word, and at the beginning of a message with nothing under way. */
  static readonly NOTHING = 0;
  static readonly BEGINNING = 1;

  /** Whether any pattern is complete in a state. */
  completes(state: number): boolean {
    return this.#completes[state] === 1;
  }

  /** Patterns that are complete in a state. */
  complete(state: number): readonly number[] {
    return this.#states[state]?.complete ?? [];
  }

  completeAtEnd(state: number): readonly number[] {
    return this.#states[state]?.completeAtEnd ?? [];
  }

  /**
   * State after one more word. Numbers of states hold within one run only: what is remembered may be forgotten.
   */
  step(state: number, wordClass: number): number {
    const key = state * this.#classes.matchers.length + wordClass;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & (STEP_ROOM - 1);
    for (let known = this.#keys[slot] as number; known !== -1; known = this.#keys[slot] as number) {
      if (known === key) return this.#next[slot] as number;
      slot = (slot + 1) & (STEP_ROOM - 1);
    }
    return this.#work(state, wordClass, key, slot);
  }

  /** State at the beginning of a message that follows one in `state`: rows under way stay so. */
  begin(state: number): number {
    if (state <= Automaton.BEGINNING) return Automaton.BEGINNING;
    const positions = this.#states[state]?.positions ?? new Int32Array(0);
    if (positions[0] === 0) return state;
    // `step` forgets when there are too many; here the state is still needed.
    return this.#intern(Int32Array.of(0, ...positions));
  }

  #work(state: number, wordClass: number, key: number, slot: number): number {
    this.worked += 1;
    const { matcher, follow } = this.#positions;
    const stamp = ++this.#stamp;
    const taken = this.#taken;
    const seen = this.#seen;
    const scratch = this.#scratch;
    let count = 0;
    taken[ANY] = stamp;
    for (const one of this.#classes.matchers[wordClass] ?? []) {
      taken[one] = stamp;
      for (const start of this.#starts[one] ?? []) {
        if (seen[start] !== stamp) {
          seen[start] = stamp;
          scratch[count++] = start;
        }
      }
    }
    for (const start of this.#starts[ANY] ?? []) {
      seen[start] = stamp;
      scratch[count++] = start;
    }
    for (const position of this.#states[state]?.positions ?? []) {
      for (const after of follow[position] ?? []) {
        if (taken[matcher[after] as number] === stamp && seen[after] !== stamp) {
          seen[after] = stamp;
          scratch[count++] = after;
        }
      }
    }
    const positions = scratch.slice(0, count).sort();
    if (this.#states.length >= MOST_STATES || this.#steps >= MOST_STEPS) {
      this.#forget();
      return this.#intern(positions);
    }
    const next = this.#intern(positions);
    this.#keys[slot] = key;
    this.#next[slot] = next;
    this.#steps += 1;
    return next;
  }

  #intern(positions: Int32Array): number {
    let hash = positions.length;
    for (const position of positions) hash = (Math.imul(hash, 31) + position) | 0;
    const same = this.#byHash.get(hash);
    for (const number of same ?? []) if (equal(this.#states[number]?.positions, positions)) return number;
    const complete = new Set<number>();
    const completeAtEnd = new Set<number>();
    for (const position of positions) {
      const pattern = this.#positions.completes[position] as number;
      if (pattern >= 0) (this.#positions.needsEnd[pattern] ? completeAtEnd : complete).add(pattern);
    }
    const number =
      this.#states.push({ positions, complete: [...complete], completeAtEnd: [...completeAtEnd] }) - 1;
    this.#completes[number] = complete.size > 0 ? 1 : 0;
    if (same) same.push(number);
    else this.#byHash.set(hash, [number]);
    return number;
  }

  #forget(): void {
    this.#states = [];
    this.#byHash.clear();
    this.#keys.fill(-1);
    this.#steps = 0;
    this.#intern(new Int32Array(0));
    this.#intern(Int32Array.of(0));
  }
}

function equal(a: Int32Array | undefined, b: Int32Array): boolean {
  if (a?.length !== b.length) return false;
  for (let at = 0; at < b.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
