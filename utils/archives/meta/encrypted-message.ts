import * as z from 'zod/mini';
import { instantOf, type Sent, structureName } from './entry-parts.ts';
import { kindOfFile } from './file-kind.ts';

const schema = z.object({
  senderName: z.optional(z.nullable(z.string())),
  timestamp: z.optional(z.nullable(z.number())),
  text: z.optional(z.nullable(z.string())),
  type: z.optional(z.nullable(z.string())),
  isUnsent: z.optional(z.nullable(z.boolean())),
  media: z.optional(z.nullable(z.array(z.object({ uri: z.optional(z.nullable(z.string())) })))),
});

const KNOWN_TYPES = ['text', 'media', 'placeholder'];

/** A message of the export of end-to-end encrypted chats; null: not of the shape of one. */
export function encryptedMessage(value: unknown): Sent | null {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return null;
  const { senderName, timestamp, text, type, isUnsent, media } = parsed.data;
  const base = { from: senderName ?? '', at: instantOf(timestamp) };
  const said = isUnsent === true || (text ?? '').trim() === '' ? '' : (text ?? '');
  const [file] = media ?? [];
  if (file) return { ...base, placeholder: kindOfFile(file.uri ?? ''), text: said };
  if (said !== '') return { ...base, placeholder: null, text: said };
  const isKnown = isUnsent === true || KNOWN_TYPES.includes(type ?? '');
  return {
    ...base,
    placeholder: 'unsupported',
    text: '',
    ...(!isKnown && { unknown: structureName(type ?? undefined) }),
  };
}
