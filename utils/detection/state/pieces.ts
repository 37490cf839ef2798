import type { Found } from '../match/find.ts';
import type { TakenBack } from '../match/tail.ts';
import type { Savepoint, Speaker, Talk } from './talk.ts';

/** Messages kept to go back over: bounds what one piece can cost. */
const MOST_KEPT = 24;

interface Kept {
  readonly message: number;
  readonly found: readonly Found[];
}

/**
 * The latest messages of one speaker, from the first in which something was found: each may be a piece of a sentence
 * that a later piece takes back ("send me the nude" / "palette").
 */
export class Pieces {
  #speaker: Speaker = null;
  #before: Savepoint | null = null;
  #kept: Kept[] = [];

  /** Takes a message into the talk. Returns whether it took back something of those before. */
  take(
    talk: Talk,
    speaker: Speaker,
    found: readonly Found[],
    message: number,
    takenBack: readonly TakenBack[],
  ): boolean {
    const changed = this.#takeBack(talk, takenBack, message);
    if (this.#kept.length === MOST_KEPT) this.forget();
    if (found.length > 0 && !this.#before) {
      this.#before = talk.save(speaker);
      this.#speaker = speaker;
    }
    talk.take(speaker, found, message);
    if (this.#before) this.#kept.push({ message, found });
    return changed;
  }

  /** What has been said so far stays. */
  forget(): void {
    this.#before = null;
    this.#kept = [];
  }

  #takeBack(talk: Talk, takenBack: readonly TakenBack[], now: number): boolean {
    const before = this.#before;
    if (takenBack.length === 0 || !before) return false;
    const isTakenBack = ({ rule }: Found, message: number) =>
      takenBack.some((one) => one.rule === rule && message === now - one.ago);
    talk.restore(this.#speaker, before);
    this.#before = talk.save(this.#speaker);
    this.#kept = this.#kept.map(({ message, found }) => ({
      message,
      found: found.filter((one) => !isTakenBack(one, message)),
    }));
    for (const { message, found } of this.#kept) talk.take(this.#speaker, found, message);
    return true;
  }
}
