import { HALF_LIFE, MOST_REPEATS, STRENGTHS } from '../levels/weights.ts';

/** How many messages a reason names at most: the first and the latest ones matter. */
const MOST_MESSAGES = 8;

/** What has been seen of one tactic by one person. */
export class Trace {
  readonly messages: number[] = [];
  /** Whether a plain or strong sign was among them: weak ones bring no floor. */
  plain = false;
  /** In how many messages there were plain or strong ones. */
  plainMessages = 0;
  strong = false;
  first: number;
  last: number;
  /** Index of the latest plain or strong sign. */
  lastPlain = Number.NEGATIVE_INFINITY;
  #strongest = 0;
  #signs = 0;
  #repeats = 0;
  #at = 0;

  constructor(message: number) {
    this.first = message;
    this.last = message;
  }

  /** `claim`: it weighs like the sign it is, but says too little to stand or combine by itself. */
  add(message: number, strength: keyof typeof STRENGTHS, claim: boolean, clock: number): void {
    const faded = fading(clock - this.#at);
    this.#strongest = Math.max(this.#strongest * faded, STRENGTHS[strength]);
    this.#repeats = this.#signs === 0 ? 0 : Math.min(MOST_REPEATS, this.#repeats * faded + 1);
    this.#signs += 1;
    this.#at = clock;
    if (strength !== 'weak' && !claim) {
      this.plain = true;
      if (this.lastPlain !== message) this.plainMessages += 1;
      this.lastPlain = message;
    }
    if (strength === 'strong' && !claim) this.strong = true;
    this.last = message;
    if (this.messages.at(-1) === message) return;
    if (this.messages.length === MOST_MESSAGES) this.messages.splice(MOST_MESSAGES / 2, 1);
    this.messages.push(message);
  }

  copy(): Trace {
    const copy = Object.assign(new Trace(this.first), {
      messages: [...this.messages],
      plain: this.plain,
      plainMessages: this.plainMessages,
      strong: this.strong,
      last: this.last,
      lastPlain: this.lastPlain,
    });
    copy.#strongest = this.#strongest;
    copy.#signs = this.#signs;
    copy.#repeats = this.#repeats;
    copy.#at = this.#at;
    return copy;
  }

  /** The strongest sign, and how many more, as they weigh at `clock` (quiet messages so far). */
  strongest(clock: number): number {
    return this.#strongest * fading(clock - this.#at);
  }

  repeats(clock: number): number {
    return this.#repeats * fading(clock - this.#at);
  }
}

const fading = (quiet: number): number => (quiet <= 0 ? 1 : 0.5 ** (quiet / HALF_LIFE));
