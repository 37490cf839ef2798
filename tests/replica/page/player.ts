import type { Line, Script } from '../scripts/index.ts';
import { append } from './actions.ts';
import { rowOf } from './inbox.ts';
import type { Chat, State } from './state.ts';

/** Plays the timed lines of a script into its conversation. Tells whether all of them have arrived. */
export function play(state: State, chat: Chat, script: Script, speed: number): { done(): boolean } {
  const waiting: Line[] = script.lines.filter((line) => line.at !== undefined);
  const started = performance.now();
  const next = (): void => {
    const line = waiting[0];
    if (!line) return;
    const due = started + (line.at ?? 0) / speed;
    setTimeout(
      () => {
        waiting.shift();
        append(state, chat, rowOf(line, script, chat.rows, Date.now(), state.self));
        next();
      },
      Math.max(0, due - performance.now()),
    );
  };
  next();
  return { done: () => waiting.length === 0 };
}
