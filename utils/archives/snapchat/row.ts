import * as z from 'zod/mini';
import type { ReadMessage } from '../conversations/in-order.ts';
import { withoutEntities } from './entities.ts';
import { madeAt } from './instant.ts';
import { kindOfType, typeName } from './media-types.ts';

const words = z.optional(z.nullable(z.string()));

const rowSchema = z.object({
  'Media Type': z.string(),
  From: words,
  /** Before 2023, in the lists of what was sent. */
  To: words,
  Created: words,
  'Created(microseconds)': z.optional(z.nullable(z.number())),
  IsSender: z.optional(z.nullable(z.boolean())),
  'Conversation Title': words,
  Content: words,
  /** Before 2023. */
  Text: words,
});

/** A line of Snapchat's history. */
export interface Row {
  readonly from: string;
  readonly to: string;
  /** Undefined before 2023, where the list says it. */
  readonly isOwn: boolean | undefined;
  readonly title: string;
  readonly message: Omit<ReadMessage, 'sender' | 'author'>;
  /** A type that Vigie doesn't know. */
  readonly unknownType?: string;
}

/** Null: not of the shape of a row. */
export function readRow(value: unknown): Row | null {
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success) return null;
  const row = parsed.data;
  const type = row['Media Type'];
  const text = withoutEntities(row.Content ?? row.Text ?? '');
  const kind = kindOfType(type);
  const { at, within } = madeAt(row.Created ?? undefined, row['Created(microseconds)'] ?? undefined);
  return {
    from: row.From ?? '',
    to: row.To ?? '',
    isOwn: row.IsSender ?? undefined,
    title: row['Conversation Title'] ?? '',
    message: {
      // Words count whatever they stand beside; a text without any was deleted.
      kind: text !== '' ? 'text' : kind === undefined || kind === 'text' ? 'unsupported' : kind,
      text,
      at,
      within,
      ...(row.Created && { displayedTime: row.Created }),
    },
    ...(kind === undefined && { unknownType: typeName(type) }),
  };
}
