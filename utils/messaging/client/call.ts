import { browser } from '../../browser/index.ts';
import type { CallName, CallResult, PayloadOf, Request, ValueOf } from '../protocol.ts';
import { callErrorOf } from './call-error.ts';
import { isOrphaned } from './is-orphaned.ts';

/**
 * Calls the background. Never throws: what went wrong is in the result, so that no caller can forget it.
 * The answer to `save-conversation` comes only after the data is safely stored.
 */
export async function call<Name extends CallName>(
  name: Name,
  payload: PayloadOf<Name>,
): Promise<CallResult<ValueOf<Name>>> {
  if (isOrphaned()) return { ok: false, error: 'orphaned' };
  const request: Request = { call: name, payload };
  try {
    const answer: CallResult<ValueOf<Name>> | undefined = await browser.runtime.sendMessage(request);
    return answer ?? { ok: false, error: 'no-answer' };
  } catch (error) {
    return { ok: false, error: callErrorOf(error, !isOrphaned()) };
  }
}
