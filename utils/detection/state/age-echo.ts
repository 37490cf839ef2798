import type { Speaker } from './talk.ts';

/** So many messages later "me too" no longer answers an age. */
const SOON = 3;

/** The last age that anybody said, for the answer "same" or "me too" of somebody else. */
export class AgeEcho {
  #speaker: Speaker = '';
  #age: number | null = null;
  #message = 0;

  note(speaker: Speaker, age: number, message: number): void {
    this.#speaker = speaker;
    this.#age = age;
    this.#message = message;
  }

  /** The age that `speaker` claims with "me too"; null where nobody else has just said one. */
  answer(speaker: Speaker, message: number): number | null {
    return speaker !== this.#speaker && message - this.#message <= SOON ? this.#age : null;
  }
}
