import * as z from 'zod/mini';
import { CONVERSATION_KINDS, MESSAGE_KINDS, SITES } from '../../model/index.ts';
import { MAX } from './bounds.ts';

// Texts come from a web page: any UTF-16 is allowed, unpaired surrogates too (they are part of the evidence).
export const token = z.string().check(z.maxLength(MAX.token));
const filledToken = token.check(z.minLength(1));
const name = z.string().check(z.maxLength(MAX.name));
const webAddress = z.string().check(z.maxLength(MAX.url), z.startsWith('https://'));

/** ms since 1970-01-01 UTC, within what a Date can hold. */
export const instant = z.int().check(z.gte(-8.64e15), z.lte(8.64e15));

const timeSpan = z.object({ from: instant, to: instant }).check(z.refine((span) => span.from <= span.to));

const message = z.object({
  id: filledToken,
  sender: z.enum(['self', 'other', 'unknown']),
  author: z.exactOptional(token),
  kind: z.enum(MESSAGE_KINDS),
  text: z.string().check(z.maxLength(MAX.text)),
  displayedTime: z.exactOptional(token),
  sentAt: z.exactOptional(timeSpan),
  readAt: instant,
  failed: z.exactOptional(z.boolean()),
  goneAt: z.exactOptional(instant),
  translated: z.exactOptional(z.boolean()),
  gapBefore: z.exactOptional(z.boolean()),
});

const found = { site: z.enum(SITES), id: filledToken, account: z.nullable(filledToken) };
export const reference = z.object(found);

export const identity = z.object({
  ...found,
  kind: z.enum(CONVERSATION_KINDS),
  peer: z.object({
    name,
    handle: z.exactOptional(token),
    profileUrl: z.exactOptional(webAddress),
    userId: z.exactOptional(token),
  }),
});

/** A page that learns its names one after the other has few of them. */
export const formerly = z
  .array(z.object({ id: found.id, account: found.account }))
  .check(z.maxLength(MAX.formerNames));

export const messages = z.array(message).check(z.maxLength(MAX.messages));
export const pageUrl = webAddress;
