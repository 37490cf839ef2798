import * as z from 'zod/mini';
import { browser } from '../../browser/index.ts';
import { HEALTH_REASONS, HEALTH_STATES, LEVELS } from '../../model/index.ts';
import type { FrameQuestions, Request } from '../protocol.ts';

const count = z.int().check(z.gte(0));

export const health = z.object({
  state: z.enum(HEALTH_STATES),
  reason: z.enum(HEALTH_REASONS),
  concepts: z.exactOptional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100))),
});

const selfTest = z.object({
  kit: z.enum(['loaded', 'loading', 'failed']),
  practice: z.nullable(z.enum(LEVELS)),
  health: z.nullable(health),
  named: z.nullable(z.boolean()),
  messages: count,
  unknownSenders: count,
});

const answerSchemas: {
  readonly [Name in keyof FrameQuestions]: z.ZodMiniType<FrameQuestions[Name]['value']>;
} = {
  'self-test': z.nullable(selfTest),
};

/** Asks one frame; null when nobody answers there, or not in the form that was asked for. */
export async function askFrame<Name extends keyof FrameQuestions>(
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  name: Name,
  payload: FrameQuestions[Name]['payload'],
): Promise<FrameQuestions[Name]['value'] | null> {
  const request: Request = { call: name, payload };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId });
    const parsed = answerSchemas[name].safeParse(answer);
    return parsed.success ? (parsed.data as FrameQuestions[Name]['value']) : null;
  } catch {
    return null;
  }
}
