import type { MessageKind } from '../../model/index.ts';
import { find, findAll, is } from './resolve.ts';
import type { Sign } from './selectors.ts';

/** What a row holds; `understood` is false where there is something that we have no name for. */
export interface Content {
  readonly kind: MessageKind;
  readonly text: string;
  readonly understood: boolean;
  /** The surest sign that its words were found by. */
  readonly textBy?: Sign;
}

/**
 * Exact texts that stand for a message which the web page can't show (evidence 1.5). English is evidenced; the French
 * ones are our translation. Exact, so that a real message can't hide behind a similar sentence.
 */
const UNSUPPORTED = [
  /^\[?This message type isn['’]t supported\. Download TikTok app to view\.?\]?$/i,
  /^\[?Ce type de message n['’]est pas pris en charge\. Télécharge[rz]? l['’](?:appli|application) TikTok pour (?:le voir|l['’]afficher)\.?\]?$/i,
];

const NOT_THE_WRITERS = ['quoted', 'senderName', 'reactions', 'rowButtons', 'systemTip', 'warning'] as const;

/** Inside the row, but a quoted reply, a name line, a reaction, a button or a tip. */
const isForeign = (element: Element, row: Element): boolean => {
  for (let at: Element | null = element; at && at !== row; at = at.parentElement) {
    for (const concept of NOT_THE_WRITERS) if (is(at, concept)) return true;
  }
  return false;
};

/** The words as shown: emoji that are pictures by their `alt`, line breaks kept. */
const wordsOf = (element: Element): string => {
  if (element.childElementCount === 0) return element.textContent ?? '';
  let words = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    else if (node.nodeType !== 1) continue;
    else {
      const child = node as Element;
      const tag = child.localName;
      if (tag === 'br') words += '\n';
      else if (tag === 'img') words += child.getAttribute('alt') ?? '';
      else words += (tag === 'p' || tag === 'div') && words !== '' ? `\n${wordsOf(child)}` : wordsOf(child);
    }
  }
  return words;
};

const media = (row: Element): MessageKind | undefined => {
  const accept = (element: Element): boolean => !isForeign(element, row);
  if (find(row, 'sharedVideo', accept)) return 'video';
  const picture = find(row, 'pictureOrVideo', accept)?.element;
  if (picture) return picture.querySelector('video') ? 'video' : 'image';
  if ([...row.querySelectorAll('audio')].some(accept)) return 'voice';
  if ([...row.querySelectorAll('video')].some(accept)) return 'video';
  // No evidence for stickers: a picture in the bubble that is neither a photo nor anybody's avatar.
  const sticker = [...row.querySelectorAll('img')].some(
    (image) => accept(image) && !image.closest('a[href*="/@"]') && !isAvatar(image, row),
  );
  return sticker ? 'sticker' : undefined;
};

const isAvatar = (image: Element, row: Element): boolean => {
  for (let at: Element | null = image; at && at !== row; at = at.parentElement)
    if (is(at, 'senderAvatar')) return true;
  return false;
};

/** Reads what the writer put into a row; null for rows that are no message (tips, rows still empty). */
export const readContent = (row: Element, body: Element | null): Content | null => {
  const texts = findAll(row, 'messageText').filter(({ element }) => !isForeign(element, row));
  const text = texts
    .map(({ element }) => wordsOf(element))
    .join('\n')
    .trim();
  if (text !== '') {
    const textBy = (texts.find(({ sign }) => sign.how === 'hook') ?? texts[0])?.sign;
    return UNSUPPORTED.some((pattern) => text.length < 200 && pattern.test(text))
      ? { kind: 'unsupported', text: '', understood: true }
      : { kind: 'text', text, understood: true, ...(textBy ? { textBy } : {}) };
  }
  const kind = media(row);
  if (kind) return { kind, text: '', understood: true };
  if (
    is(row, 'systemTip') ||
    find(row, 'systemTip') ||
    (body === null && (row.textContent ?? '').trim() === '')
  )
    return null;
  return { kind: 'unsupported', text: '', understood: false };
};
