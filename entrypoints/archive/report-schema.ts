import * as z from 'zod/mini';
import { ARCHIVE_FAILURES, DAMAGES } from '../../components/archive/archive-state.ts';
import { COMBINATIONS } from '../../components/card/reasons.ts';
import { LOG_FAILURES } from '../../components/log/failure.ts';
import { ARCHIVE_FORMATS, CONVERSATION_KINDS, LEVELS, TACTICS } from '../../utils/model/index.ts';
import type { Report } from './protocol.ts';

const count = z.int().check(z.gte(0));
const text = z.string();
const moment = z.nullable(z.number());

const quote = z.object({
  before: text,
  match: text,
  after: text,
  own: z.boolean(),
  author: z.exactOptional(text),
});
const found = { quotes: z.array(quote), notedAt: z.exactOptional(z.number()) };
const reason = z.union([
  z.object({ kind: z.literal('tactic'), what: z.enum(TACTICS), ...found }),
  z.object({ kind: z.literal('combination'), what: z.enum(COMBINATIONS), ...found }),
]);

const place = z.number().check(z.gte(0), z.lte(1));
const timeline = z.object({
  rows: z.array(
    z.object({
      what: z.enum([...TACTICS, 'age-said']),
      first: count,
      count,
      when: z.nullable(z.union([z.number(), text])),
      marks: z.array(z.object({ at: place, messages: count })),
    }),
  ),
  ageAt: z.nullable(place),
  request: z.nullable(z.object({ what: z.enum(TACTICS), at: place })),
  afterAge: z.nullable(count),
  days: z.array(place),
});

const result = z.object({
  id: text,
  peerName: text,
  peerHandle: z.optional(text),
  kind: z.enum(CONVERSATION_KINDS),
  messages: count,
  firstAt: moment,
  lastAt: moment,
  level: z.enum(LEVELS),
  distress: z.boolean(),
  reasons: z.array(reason),
  timeline,
});

const report: z.ZodMiniType<Report> = z.union([
  z.object({
    tell: z.literal('progress'),
    read: z.object({
      stage: z.enum(['reading', 'fingerprint']),
      bytes: count,
      bytesInAll: count,
      files: count,
      filesRead: count,
      conversations: count,
      messages: count,
      flagged: count,
    }),
  }),
  z.object({ tell: z.literal('found'), results: z.array(result) }),
  z.object({
    tell: z.literal('questions'),
    questions: z.array(
      z.union([
        z.object({ question: z.literal('owner'), choices: z.array(text) }),
        z.object({ question: z.literal('date-order') }),
      ]),
    ),
  }),
  z.object({
    tell: z.literal('finished'),
    summary: z.object({
      formats: z.array(z.enum(ARCHIVE_FORMATS)),
      conversations: count,
      messages: count,
      owner: z.nullable(text),
      sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
      notUnderstood: z.array(z.object({ what: text, count })),
      damaged: z.array(z.object({ entry: text, reason: z.enum(DAMAGES) })),
    }),
  }),
  z.object({ tell: z.literal('failed'), failure: z.enum(ARCHIVE_FAILURES) }),
  z.object({ tell: z.literal('kept'), id: text, key: text }),
  z.object({ tell: z.literal('not-kept'), id: text, failure: z.enum(LOG_FAILURES) }),
]);

/** A report of the worker; null: none that this page understands. */
export function asReport(data: unknown): Report | null {
  const parsed = report.safeParse(data);
  return parsed.success ? parsed.data : null;
}
