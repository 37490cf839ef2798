import { handleFromHref, handleFromText } from './handles.ts';
import { findAll } from './resolve.ts';

/** Who is signed in. */
export interface OwnAccount {
  /** Without `@`. */
  readonly handle: string | null;
  /** Numeric id, where the page's own data shows it. */
  readonly userId?: string;
}

const parsed = new WeakMap<Element, OwnAccount>();

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** The page's start data (JSON in a script element); large, so parsed once. Tolerates every other shape. */
const fromPageData = (document: Document): OwnAccount => {
  const script = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__');
  if (!script) return { handle: null };
  const known = parsed.get(script);
  if (known) return known;
  let user: unknown;
  try {
    const scope = field(JSON.parse(script.textContent ?? ''), '__DEFAULT_SCOPE__');
    user = field(field(scope, 'webapp.app-context'), 'user');
  } catch {
    user = undefined; // cut off or not JSON: the page then shows no account here
  }
  const uniqueId = field(user, 'uniqueId');
  const uid = field(user, 'uid');
  const account: OwnAccount = {
    handle: (typeof uniqueId === 'string' && handleFromText(uniqueId)) || null,
    ...(typeof uid === 'string' && /^\d+$/.test(uid) ? { userId: uid } : {}),
  };
  parsed.set(script, account);
  return account;
};

/** The navigation's link to the own profile. */
const profileLink = (document: Document): Element | null => {
  for (const { element } of findAll(document, 'ownProfile')) {
    const link = element.closest('a') ?? element.querySelector('a');
    if (handleFromHref(link?.getAttribute('href') ?? null) !== undefined) return link;
  }
  return null;
};

/** Reads who is signed in; the link once found is not looked for again as long as it is there. */
export class OwnAccountReader {
  readonly #document: Document;
  #link: Element | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** From the navigation's profile link, else from the page's start data. */
  read(): OwnAccount {
    if (!this.#link?.isConnected) this.#link = profileLink(this.#document);
    const data = fromPageData(this.#document);
    const handle = handleFromHref(this.#link?.getAttribute('href') ?? null);
    if (handle === undefined) return data;
    // Data of an earlier sign-in must not lend its id to another account.
    return data.handle?.toLowerCase() === handle.toLowerCase() ? { ...data, handle } : { handle };
  }
}
