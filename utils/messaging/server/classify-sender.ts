/** A content script in a frame that Vigie is allowed to read. */
export interface ContentSender {
  readonly from: 'content';
  readonly tabId: number;
  readonly frameId: number;
}

/** A page of this extension: popup, log, export, … */
export interface PageSender {
  readonly from: 'page';
}

/** Who this extension is: `runtime.id`, and the address of its root (`runtime.getURL('')`). */
export interface Own {
  readonly id: string;
  readonly root: string;
}

/** The part of a MessageSender that the browser fills in and a page cannot forge. */
interface SenderFacts {
  readonly id?: unknown;
  readonly url?: unknown;
  readonly origin?: unknown;
  readonly frameId?: unknown;
  readonly tab?: { readonly id?: unknown; readonly incognito?: unknown } | null;
}

const CHAT_HOSTS = new Set(['www.tiktok.com', 'im.tiktok.com']);

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Protocol and host; unlike `URL.origin` it means the same for extension addresses in every engine. */
const placeOf = (url: URL): string => `${url.protocol}//${url.host}`;

function parse(address: unknown): URL | null {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address) : null;
}

/**
 * The only place that reads a MessageSender. Null: refused.
 * `origin` is missing in some browsers; where it is given it must agree with `url`, because a sandboxed
 * frame of an allowed address runs page code under the opaque origin "null".
 */
export function classifySender(sender: unknown, own: Own): ContentSender | PageSender | null {
  if (typeof sender !== 'object' || sender === null) return null;
  const { id, url: address, origin, frameId, tab } = sender as SenderFacts;
  const url = parse(address);
  if (id !== own.id || own.id === '' || url === null) return null;
  // Private windows are not covered: nothing from them may be stored.
  if (tab?.incognito) return null;
  if (origin !== undefined && origin !== placeOf(url)) return null;

  const root = parse(own.root);
  if (root !== null && placeOf(url) === placeOf(root)) return { from: 'page' };

  const allowed = url.protocol === 'https:' && url.port === '' && CHAT_HOSTS.has(url.hostname);
  if (!allowed || !isIndex(tab?.id) || !isIndex(frameId)) return null;
  return { from: 'content', tabId: tab.id, frameId };
}
