import { HALF_LIFE, MOST_REPEATS, STRENGTHS } from '../levels/weights.ts';

/** How many messages a reason names at most: the first and the latest ones matter. */
const MOST_MESSAGES = 8;

/** What has been seen of one tactic by one person. */
export class Trace {
  readonly messages: number[] = [];
  /** Whether a plain or strong sign was among them: weak ones bring no floor. */
  plain = false;
  strong = false;
  first: number;
  last: number;
  /** Index of the latest plain or strong sign. */
  lastPlain = -1;
  #strongest = 0;
  #repeats = -1;
  #at = 0;

  constructor(message: number) {
    this.first = message;
    this.last = message;
  }

  add(message: number, strength: keyof typeof STRENGTHS, clock: number): void {
    const faded = fading(clock - this.#at);
    this.#strongest = Math.max(this.#strongest * faded, STRENGTHS[strength]);
    this.#repeats = Math.min(MOST_REPEATS, Math.max(0, this.#repeats * faded) + (this.#repeats < 0 ? 0 : 1));
    this.#at = clock;
    if (strength !== 'weak') {
      this.plain = true;
      this.lastPlain = message;
    }
    if (strength === 'strong') this.strong = true;
    this.last = message;
    if (this.messages.at(-1) === message) return;
    if (this.messages.length === MOST_MESSAGES) this.messages.splice(MOST_MESSAGES / 2, 1);
    this.messages.push(message);
  }

  /** The strongest sign, and how many more, as they weigh at `clock` (quiet messages so far). */
  strongest(clock: number): number {
    return this.#strongest * fading(clock - this.#at);
  }

  repeats(clock: number): number {
    return Math.max(0, this.#repeats) * fading(clock - this.#at);
  }
}

const fading = (quiet: number): number => (quiet <= 0 ? 1 : 0.5 ** (quiet / HALF_LIFE));
