import * as z from 'zod/mini';
import type { Command } from '../protocol.ts';

const command: z.ZodMiniType<Command> = z.union([
  z.object({
    ask: z.literal('read'),
    file: z.instanceof(File),
    answers: z.object({
      owner: z.exactOptional(z.string()),
      dateOrder: z.exactOptional(z.enum(['day-first', 'month-first'])),
    }),
    vigie: z.string(),
  }),
  z.object({ ask: z.literal('keep'), ids: z.array(z.string()) }),
]);

export const asCommand = (data: unknown): Command => command.parse(data);
