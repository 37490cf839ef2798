import * as z from 'zod/mini';
import type { StructureReport } from '../../model/index.ts';

const count = z.int().check(z.gte(0));

/** Only what an outline is made of: whatever a frame answers, no sentence fits in here. */
const line = z.string().check(z.maxLength(1000), z.regex(/^[\w .>…?×=[\]-]*$/));

const selector = z.string().check(z.maxLength(200), z.regex(/^[\w ,.#*^$="'()[\]-]*$/));

const structure = z.object({
  page: z.string().check(z.maxLength(200), z.regex(/^[a-z/@…-]*$/)),
  language: z.string().check(z.regex(/^([a-z]{2})?$/)),
  direction: z.enum(['ltr', 'rtl']),
  translated: z.boolean(),
  framed: z.boolean(),
  ofChat: z.boolean(),
  concepts: z
    .array(
      z.object({
        concept: z.string().check(z.regex(/^\w{1,50}$/)),
        signs: z.array(z.object({ find: selector, count })).check(z.maxLength(20)),
        expected: z.nullable(z.enum(['one', 'some'])),
      }),
    )
    .check(z.maxLength(200)),
  outline: z.array(line).check(z.maxLength(1000)),
});

/** What a frame gave back, if it is a report and nothing else; null if not. */
export function asStructure(answer: unknown): StructureReport | null {
  const parsed = structure.safeParse(answer);
  return parsed.success ? parsed.data : null;
}
