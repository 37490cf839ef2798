import { browser } from '../../browser/index.ts';
import type { CallName, CallResult, ContentToBackground, PayloadOf, ValueOf } from '../protocol.ts';
import { type ContentSender, classifySender, type PageSender } from './classify-sender.ts';
import { payloadSchemas } from './schemas.ts';

type SenderOf<Name extends CallName> = Name extends keyof ContentToBackground ? ContentSender : PageSender;

/** One handler a call. What it throws becomes `failed`, with the error's `code` as the reason if it has one. */
export type Handlers = {
  readonly [Name in CallName]: (
    payload: PayloadOf<Name>,
    sender: SenderOf<Name>,
  ) => Promise<ValueOf<Name>> | ValueOf<Name>;
};

/** Thrown by a handler that does not do what is asked (for instance: no consent). */
export class RefusedError extends Error {}

const CALLERS: Readonly<Record<CallName, 'content' | 'page'>> = {
  'report-status': 'content',
  'load-chat-kit': 'content',
  'save-conversation': 'content',
  'recall-conversation': 'content',
  'recall-person': 'content',
  'remember-person': 'content',
  'recall-signs': 'content',
  'remember-signs': 'content',
  'recall-shown': 'content',
  'remember-shown': 'content',
  'open-page': 'content',
  'tab-status': 'page',
  'tab-structure': 'page',
  'tab-self-test': 'page',
} satisfies { [Name in CallName]: SenderOf<Name>['from'] };

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(CALLERS, name);

function failureOf(error: unknown): CallResult<never> {
  if (error instanceof RefusedError) return { ok: false, error: 'refused' };
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return { ok: false, error: 'failed', ...(typeof code === 'string' ? { reason: code } : {}) };
}

/** Reads one incoming message and answers it; never rejects. */
async function answer(handlers: Handlers, message: unknown, sender: unknown) {
  const refused: CallResult<never> = { ok: false, error: 'refused' };
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const from = classifySender(sender, own);
  if (from === null || typeof message !== 'object' || message === null) return refused;
  const { call: name, payload } = message as { call?: unknown; payload?: unknown };
  if (!isCallName(name) || CALLERS[name] !== from.from) return refused;
  const parsed = payloadSchemas[name].safeParse(payload);
  if (!parsed.success) return refused;
  const handler = handlers[name] as (payload: unknown, from: unknown) => unknown;
  try {
    return { ok: true, value: (await handler(parsed.data, from)) ?? null };
  } catch (error) {
    console.error(`${name}:`, error instanceof Error ? error.name : 'error');
    return failureOf(error);
  }
}

/** Answers the calls of content scripts and extension pages. Call it once, synchronously, at start. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: unknown, sendResponse: (a: unknown) => void) => {
      void answer(handlers, message, sender).then(sendResponse);
      // Keeps the channel open: native `browser` (where the polyfill steps aside) ignores returned promises.
      return true;
    },
  );
}
