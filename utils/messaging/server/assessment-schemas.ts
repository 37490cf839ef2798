import * as z from 'zod/mini';
import { FACTS, LEVELS, TACTICS } from '../../model/index.ts';
import { MAX } from './bounds.ts';
import { instant, token } from './conversation-schemas.ts';

const index = z.int().check(z.gte(0));
const place = { message: index, start: index, end: index };

const signal = z.object({ rule: token, tactic: z.enum(TACTICS), ...place });
const factSeen = z.object({ rule: token, fact: z.enum(FACTS), ...place });
const contribution = z.object({
  reason: token,
  points: z.number(),
  floor: z.exactOptional(z.enum(LEVELS)),
  messages: z.array(index).check(z.maxLength(MAX.messages)),
  notedAt: z.exactOptional(z.array(instant).check(z.maxLength(MAX.signs))),
});

const findings = z.maxLength(MAX.findings);

export const assessment = z.object({
  level: z.enum(LEVELS),
  score: z.number(),
  warnedAt: z.nullable(index),
  signals: z.array(signal).check(findings),
  facts: z.array(factSeen).check(findings),
  contributions: z.array(contribution).check(findings),
  betweenPeers: z.boolean(),
  ageNotedAt: z.exactOptional(instant),
});
