import type { MessageKind } from '../../model/index.ts';

const KINDS = new Map<string, MessageKind>([
  ['TEXT', 'text'],
  ['IMAGE', 'image'],
  ['VIDEO', 'video'],
  ['NOTE', 'voice'],
  ['AUDIO', 'voice'],
  ['STICKER', 'sticker'],
  // A picture or a film: the file doesn't say which.
  ['MEDIA', 'unsupported'],
  ['SHARE', 'unsupported'],
  ['LOCATION', 'unsupported'],
]);

/** Notes of the app itself: STATUSERASEDMESSAGE stands where a message was deleted. */
const STATUS = /^STATUS[A-Z]*$/;

/** Undefined: a type that Vigie doesn't know. */
export const kindOfType = (type: string): MessageKind | undefined =>
  KINDS.get(type) ?? (STATUS.test(type) ? 'unsupported' : undefined);

/** A type as it may be shown: it comes from the file. */
export const typeName = (type: string): string => (/^[A-Z][A-Z_]{0,39}$/.test(type) ? type : 'unknown type');
