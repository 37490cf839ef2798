import type { MessageKind } from '../../model/index.ts';
import { withoutLeadingMarks, withoutMarks } from './marks.ts';
import { ATTACHED, EDITED, LEFT_OUT } from './phrases.ts';

/** What a message consists of: its file, its words, or both (a picture with words under it). */
export interface Piece {
  readonly kind: MessageKind;
  /** Empty unless `kind` is `text`. */
  readonly text: string;
}

const KIND_OF = new Map(
  (Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[]).flatMap((kind) =>
    LEFT_OUT[kind].map((phrase) => [phrase, kind] as const),
  ),
);
const BY_ENDING: readonly (readonly [RegExp, MessageKind])[] = [
  [/^STK-|-STICKER-|\.webp$/i, 'sticker'],
  [/\.(jpe?g|png|heic|gif|bmp)$/i, 'image'],
  [/\.(mp4|mov|3gp|mkv|webm)$/i, 'video'],
  [/\.(opus|m4a|mp3|aac|ogg|amr|wav)$/i, 'voice'],
];
/** "IMG-20260213-WA0001.jpg (file attached)", and words on the lines below (Android) */
const ANDROID_FILE = /^([^\n<>()]{1,200}\.\w{2,5}) \(([^\n()]{2,40})\)(?:\n|$)/;
const WHATSAPP_NAME = /^[A-Z]{3}-\d{8}-WA\d{4,}\./;
/** Words, and at the end "<attached: 00000042-PHOTO-2026-02-03-16-03-00.jpg>" after the mark of what iOS wrote */
const IOS_FILE = /\u200e<[^<>:\n]{1,30}: ?([^<>\n]{1,200}\.\w{2,5})>$/;

const text = (words: string): Piece[] => (words === '' ? [] : [{ kind: 'text', text: words }]);
const file = (kind: MessageKind): Piece => ({ kind, text: '' });
const fileKind = (name: string): MessageKind =>
  BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? 'unsupported';

/** `content`: what follows the name, over all its lines. */
export function piecesOf(content: string): readonly Piece[] {
  const said = withoutEdited(content.trim());
  const plain = withoutLeadingMarks(said);
  const whole = leftOut(plain);
  if (whole) return [file(whole)];

  const android = ANDROID_FILE.exec(plain);
  if (android && isAttached(android[1] ?? '', android[2] ?? ''))
    return [file(fileKind(android[1] ?? '')), ...text(plain.slice(android[0].length).trim())];

  const ios = IOS_FILE.exec(said);
  if (ios)
    return [file(fileKind(ios[1] ?? '')), ...text(withoutLeadingMarks(said.slice(0, ios.index)).trim())];

  const mark = said.lastIndexOf('\u200e');
  const ending = mark > 0 ? leftOut(said.slice(mark)) : undefined;
  if (ending) return [file(ending), ...text(withoutLeadingMarks(said.slice(0, mark)).trim())];
  return [{ kind: 'text', text: plain }];
}

/** The kind of what was left out; a message without a word is a picture that could be seen once. */
function leftOut(content: string): MessageKind | undefined {
  if (content.length > 80) return undefined;
  const phrase = withoutMarks(content)
    .trim()
    .replace(/^<\s*(.*?)\s*>$/, '$1')
    .toLowerCase();
  return phrase === '' || phrase === 'null' ? 'unsupported' : KIND_OF.get(phrase.replace(/\.$/, ''));
}

const isAttached = (name: string, words: string): boolean =>
  WHATSAPP_NAME.test(name) || ATTACHED.includes(words.toLowerCase());

function withoutEdited(content: string): string {
  const at = content.lastIndexOf('<');
  if (at < 0 || !content.endsWith('>') || content.length - at > 80) return content;
  const words = withoutMarks(content.slice(at + 1, -1))
    .trim()
    .toLowerCase();
  return EDITED.includes(words) ? content.slice(0, at).replace(/[\s\u200e]+$/, '') : content;
}
