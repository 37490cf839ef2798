import type { MessageKind } from '../../model/index.ts';

const ENDINGS: readonly (readonly [RegExp, MessageKind])[] = [
  [/\.(jpe?g|png|heic|gif|bmp|avif)$/i, 'image'],
  [/\.webp$/i, 'sticker'],
  [/\.(m4a|aac|mp3|ogg|opus|wav)$/i, 'voice'],
  [/\.(mp4|mov|3gp|mkv|webm)$/i, 'video'],
];

export const kindOfFile = (uri: string): MessageKind =>
  ENDINGS.find(([ending]) => ending.test(uri))?.[1] ?? 'unsupported';
