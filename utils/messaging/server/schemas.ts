import * as z from 'zod/mini';
import { ACQUAINTANCES, type FlaggedConversation, LEVELS, TACTICS } from '../../model/index.ts';
import type { CallName, PayloadOf } from '../protocol.ts';
import { health } from './ask-frame.ts';
import { assessment } from './assessment-schemas.ts';
import { MAX } from './bounds.ts';
import { formerly, identity, messages, pageUrl, reference, token } from './conversation-schemas.ts';
import { recallSigns, rememberShown, rememberSigns } from './sign-schemas.ts';

/** A key of the log: what `save-conversation` answers. */
const logKey = z.string().check(z.regex(/^[\w-]{1,100}$/));

const status = z.object({
  phase: z.enum(['not-started', 'paused', 'on']),
  health: z.nullable(health),
  messagesRead: z.int().check(z.gte(0)),
  level: z.enum(LEVELS),
  tactics: z.array(z.enum(TACTICS)).check(z.maxLength(TACTICS.length)),
  distress: z.boolean(),
  logKey: z.nullable(logKey),
  account: z.nullable(token),
  unsaved: z.boolean(),
});

/** An index that points at no message would name a wrong reason, or crash the reader of the log later. */
function pointsAtMessages({ messages: { length }, assessment }: FlaggedConversation): boolean {
  const within = (index: number): boolean => index < length;
  return (
    within(assessment.warnedAt ?? -1) &&
    assessment.signals.every((signal) => within(signal.message)) &&
    assessment.facts.every((fact) => within(fact.message)) &&
    assessment.contributions.every((contribution) => contribution.messages.every(within))
  );
}

const flagged = z
  .object({
    identity,
    pageUrl,
    messages: messages.check(z.minLength(1)),
    formerly: z.exactOptional(formerly),
    assessment,
    versions: z.object({ vigie: token, rules: token }),
    timeZone: token,
    utcOffsetMinutes: z.number().check(z.gte(-24 * 60), z.lte(24 * 60)),
  })
  .check(z.refine(pointsAtMessages));

const tabId = z.int().check(z.gte(0));
const practice = z
  .array(z.object({ sender: z.enum(['self', 'other']), text: z.string().check(z.maxLength(MAX.token)) }))
  .check(z.maxLength(20));

/** One schema a call. Unknown keys are dropped, so nothing unforeseen reaches a handler. */
export const payloadSchemas: { readonly [Name in CallName]: z.ZodMiniType<PayloadOf<Name>> } = {
  'report-status': status,
  'load-chat-kit': z.object({ vigie: token }),
  'save-conversation': flagged,
  'recall-conversation': reference,
  'recall-person': reference,
  'remember-person': z.object({ reference, acquaintance: z.nullable(z.enum(ACQUAINTANCES)) }),
  'recall-signs': recallSigns,
  'remember-signs': rememberSigns,
  'recall-shown': reference,
  'remember-shown': rememberShown,
  'open-page': z.object({
    page: z.enum(['export', 'help', 'advice', 'welcome', 'log']),
    key: z.exactOptional(logKey),
    account: z.exactOptional(z.nullable(token)),
    part: z.exactOptional(z.string().check(z.regex(/^[a-z]{0,20}$/))),
  }),
  'tab-status': z.object({ tabId }),
  'tab-structure': z.object({ tabId }),
  'tab-self-test': z.object({ tabId, practice }),
};
