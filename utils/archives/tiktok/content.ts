import type { MessageKind } from '../../model/index.ts';

/** A shared video (or photo post, account, sound …) is nothing but its link. */
const SHARED = /^https:\/\/(?:www\.|m\.)?tiktokv?\.com\/share\/(\w+)\/[\w.-]*\/?$/;

/** A picture is nothing but its link in brackets: from TikTok's or a GIF collection's servers, or by its ending. */
const BRACKETED = /^\[https:\/\/([\w.-]+)(?:\/[^\s[\]]*)?\]$/;
const PICTURE_HOST = /(^|\.)(tiktokcdn(-\w+)?|tiktokv|ibyteimg|byteimg|muscdn|tenor|giphy)\.com$/;
const MOVING = /\.(gif|webp)(\?[^\]]*)?\]$/i;
const STILL = /\.(jpe?g|png|heic|avif|image)(\?[^\]]*)?\]$/i;

const LONGEST_LINK = 2000;

/**
 * What kind of message a content is. Only whole contents of these shapes are placeholders: anything else is words, so
 * that nobody hides a link from the engine in brackets.
 */
export function kindOf(content: string): MessageKind {
  if (content.length > LONGEST_LINK) return 'text';
  if (content.trim() === '') return 'unsupported';
  const shared = SHARED.exec(content);
  if (shared) return shared[1] === 'video' ? 'video' : 'unsupported';
  const host = BRACKETED.exec(content)?.[1];
  if (host === undefined) return 'text';
  if (MOVING.test(content)) return 'sticker';
  return STILL.test(content) || PICTURE_HOST.test(host) ? 'image' : 'text';
}
