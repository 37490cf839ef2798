import type { ChatPlaces } from '../../utils/sites/index.ts';
import type { MeasuredChat, Rect } from './placement.ts';

/** A header holds a dozen things; a page that puts thousands there must not cost a frame. */
const NODES_AT_MOST = 200;

const plain = ({ left, top, right, bottom }: DOMRect): Rect => ({ left, top, right, bottom });
const isBox = ({ left, top, right, bottom }: Rect): boolean => right > left && bottom > top;

/** Boxes of the words themselves and of pictures and buttons: a block as wide as the header is not "full". */
function contentsOf(header: Element): Rect[] {
  const walker = header.ownerDocument.createTreeWalker(
    header,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const range = header.ownerDocument.createRange();
  const boxes: Rect[] = [];
  for (let count = 0, node = walker.nextNode(); node && count < NODES_AT_MOST; node = walker.nextNode()) {
    count += 1;
    if (node.nodeType === Node.TEXT_NODE) {
      range.selectNodeContents(node);
      boxes.push(...Array.from(range.getClientRects(), plain));
    } else if ((node as Element).matches('img, svg, canvas, button, a, input, [role="button"]')) {
      boxes.push(plain((node as Element).getBoundingClientRect()));
    }
  }
  return boxes.filter(isBox);
}

/** Where the chat is on the screen now; null when its messages take no room (hidden, being replaced). */
export function measureChat(window: Window, places: ChatPlaces): MeasuredChat | null {
  const box = (element: Element | null): Rect | null => {
    const rect = element?.isConnected ? plain(element.getBoundingClientRect()) : null;
    return rect && isBox(rect) ? rect : null;
  };
  const messages = box(places.messages);
  if (!messages) return null;
  const header = box(places.header);
  return {
    viewport: { width: window.innerWidth, height: window.innerHeight },
    messages,
    composer: box(places.composer),
    header,
    headerContents: header && places.header ? contentsOf(places.header) : [],
  };
}
