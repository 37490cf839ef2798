import { hasArea } from '../../shown.ts';
import { isChatPage } from '../chat-page.ts';
import { handleFromHref } from '../handles.ts';
import { headerByShape } from './header-shape.ts';
import { type WritingPlace, writingPlaces } from './writing-place.ts';

/** The parts of an open chat that has lost its names. */
interface ShapedChat {
  readonly box: Element;
  readonly list: Element;
  /** Field to write in; null in a request. */
  readonly composer: Element | null;
  readonly request: boolean;
}

/** The way up from the writing place, in elements; wrappers included. */
const LEVELS = 16;
/** So many elements beside the way up are looked at on each level. */
const MOST = 400;
/** The list is at least this high, and ends so near above the place to write, px. */
const LEAST_HEIGHT = 80;
const GAP = 200;
/** A chat's own column is at most so much wider than its list. */
const COLUMN = 1.2;

const NAVIGATION = 'a[href="/"],a[href^="/?"],a[href^="/messages"],a[href^="/foryou"],a[href^="/explore"]';

const scrolls = (element: Element): boolean => {
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;
  return overflow === 'auto' || overflow === 'scroll';
};

/** Whether the box lies above the place: over it by no more than a field that floats, and as wide at least. */
const liesAbove = (box: DOMRectReadOnly, place: DOMRectReadOnly): boolean =>
  box.height >= LEAST_HEIGHT &&
  box.top < place.top &&
  place.bottom >= box.bottom - 8 &&
  place.top - box.bottom < GAP &&
  place.left >= box.left - 24 &&
  place.right <= box.right + 24;

/** The first scrolling part of these branches that lies above the place to write; their inner parts are left out. */
const scrollerIn = (branches: readonly Element[], place: DOMRectReadOnly): Element | null => {
  let looked = 0;
  const search = (element: Element): Element | null => {
    looked += 1;
    if (looked > MOST) return null;
    if (scrolls(element) && liesAbove(element.getBoundingClientRect(), place)) return element;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const found = search(child);
      if (found || looked > MOST) return found;
    }
    return null;
  };
  for (const branch of branches) {
    const found = search(branch);
    if (found) return found;
  }
  return null;
};

/** The box that holds both: the smallest one, widened while it has no name above the list and stays a column. */
const boxAround = (smallest: Element, list: Element, place: Element): Element => {
  const width = list.getBoundingClientRect().width;
  for (let at: Element | null = smallest; at; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (box.width > width * COLUMN) break;
    if (hasArea(box) && headerByShape(at, list, place)) return at;
  }
  let box = smallest;
  while (box.parentElement && !hasArea(box.getBoundingClientRect())) box = box.parentElement;
  return box;
};

const chatAt = ({ element: place, request }: WritingPlace): ShapedChat | null => {
  const placeBox = place.getBoundingClientRect();
  let below = place;
  for (let level = 0; level < LEVELS; level += 1) {
    const at = below.parentElement;
    if (!at || at.localName === 'html') return null;
    const list = scrollerIn(
      [...at.children].filter((child) => child !== below),
      placeBox,
    );
    if (list) {
      return { box: boxAround(at, list, place), list, composer: request ? null : place, request };
    }
    below = at;
  }
  return null;
};

/** The drawer opens out of the site's navigation, which is a narrow column (G, B); the page's own content never does. */
export const isInNavigation = (box: Element): boolean => {
  let at: Element | null = box;
  while (at && !at.querySelector(NAVIGATION)) at = at.parentElement;
  return (
    at !== null && at.getBoundingClientRect().width * 2 < (at.ownerDocument.defaultView?.innerWidth ?? 0)
  );
};

const profileLinks = (root: Element): { handle: string; box: DOMRectReadOnly }[] =>
  [...root.querySelectorAll('a[href*="/@"]')].slice(0, MOST).flatMap((link) => {
    const handle = handleFromHref(link.getAttribute('href'))?.toLowerCase();
    const box = link.getBoundingClientRect();
    return handle !== undefined && hasArea(box) ? [{ handle, box }] : [];
  });

/** Two people's avatars, one's on each side, one of them named above: no comments and no LIVE chat look like that. */
const isTalkOfTwo = ({ box, list, composer }: ShapedChat): boolean => {
  const { left, right } = list.getBoundingClientRect();
  const links = profileLinks(list);
  const people = new Set(links.map(({ handle }) => handle));
  const header = headerByShape(box, list, composer);
  const named = header ? profileLinks(header) : [];
  const sides = new Set(
    links.map((link) => (link.box.left + link.box.right > left + right ? 'right' : 'left')),
  );
  return people.size === 2 && sides.size === 2 && named.some(({ handle }) => people.has(handle));
};

/** Where an address may hold a chat: everywhere on its own pages, elsewhere only what can't be comments or LIVE. */
const belongsHere = (chat: ShapedChat, { location }: Document): boolean =>
  isChatPage(location) || isInNavigation(chat.box) || isTalkOfTwo(chat);

/**
 * The open chat of a page on which no name is known: a field to write in (or the two buttons of a request), what scrolls
 * above it, and a name above that. Null where there is none, or where it could be comments or a LIVE chat.
 */
export const chatByShape = (document: Document): ShapedChat | null => {
  for (const place of writingPlaces(document)) {
    const chat = chatAt(place);
    if (!chat || !belongsHere(chat, document)) continue;
    // A request is one person's, whose profile the header links to.
    const header = headerByShape(chat.box, chat.list, chat.composer);
    if (!chat.request || (header && profileLinks(header).length > 0)) return chat;
  }
  return null;
};

/** The message list of a chat whose box still has its name. */
export const listByShape = (box: Element): Element | null => {
  const found = chatByShape(box.ownerDocument);
  return found && box.contains(found.list) ? found.list : null;
};
