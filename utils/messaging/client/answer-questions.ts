import { browser } from '../../browser/index.ts';
import type { FrameQuestions } from '../protocol.ts';

/** One answer a question; null while nothing is read. */
export type Answers = {
  readonly [Name in keyof FrameQuestions]: (
    payload: FrameQuestions[Name]['payload'],
  ) => FrameQuestions[Name]['value'];
};

interface Asked {
  readonly call: keyof FrameQuestions;
  readonly payload: never;
}

/** Answers what the background asks of this frame. Returns the way to stop. */
export function answerQuestions(answers: Answers): () => void {
  const isAsked = (message: unknown): message is Asked =>
    typeof message === 'object' &&
    message !== null &&
    'call' in message &&
    Object.hasOwn(answers, String(message.call));
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: unknown },
    sendResponse: (answer: unknown) => void,
  ): void => {
    // The background is in no tab; nobody else may have the page described.
    if (sender.id !== browser.runtime.id || sender.tab || !isAsked(message)) return;
    sendResponse(answers[message.call](message.payload));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
