import type { CallError } from '../protocol.ts';

/**
 * Browsers tell these cases apart by wording only. Chromium: "Extension context invalidated.",
 * "Could not establish connection. Receiving end does not exist.", "The message port closed before a
 * response was received.", "A listener indicated an asynchronous response …, but the message channel
 * closed". Firefox words the middle two alike and adds "Promised response from onMessage listener went out of scope".
 */
const NOBODY_ANSWERED = /receiving end|port closed|channel (is )?closed|out of scope|actor .* destroyed/i;

/** What a rejected `runtime.sendMessage` means to the caller. */
export function callErrorOf(error: unknown, runtimeAlive: boolean): CallError {
  const message = error instanceof Error ? error.message : String(error);
  if (!runtimeAlive || /context invalidated/i.test(message)) return 'orphaned';
  return NOBODY_ANSWERED.test(message) ? 'no-answer' : 'failed';
}
