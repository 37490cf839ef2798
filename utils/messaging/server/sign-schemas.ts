import * as z from 'zod/mini';
import { REMEMBERED_FACTS, SIGN_STRENGTHS, TACTICS } from '../../model/index.ts';
import { MAX } from './bounds.ts';
import { instant, reference, token } from './conversation-schemas.ts';

const sign = z.object({
  about: z.enum([...TACTICS, ...REMEMBERED_FACTS]),
  by: z.enum(['self', 'other']),
  strength: z.enum(SIGN_STRENGTHS),
  age: z.exactOptional(z.enum(['minor', 'adult'])),
  messageId: token,
  notedAt: instant,
});

export const recallSigns = z.object({
  reference,
  onPage: z.array(token).check(z.maxLength(MAX.messages)),
});

export const rememberSigns = z.object({ reference, signs: z.array(sign).check(z.maxLength(MAX.signs)) });

/** Names of reasons, never words. */
const sayable = z.string().check(z.regex(/^[a-z-]{1,50}$/));

export const rememberShown = z.object({ reference, shown: z.array(sayable).check(z.maxLength(MAX.said)) });
