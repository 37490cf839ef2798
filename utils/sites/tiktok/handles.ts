/** TikTok handles: letters, digits, underscore and dot. Anything else in that place is not a handle. */
const HANDLE = /^[\p{L}\p{N}_.]{1,64}$/u;

/** "@lea.demo" → "lea.demo"; undefined for text that is no handle. */
export const handleFromText = (text: string): string | undefined => {
  const trimmed = text.trim().replace(/^@/, '');
  return HANDLE.test(trimmed) ? trimmed : undefined;
};

/** The handle of a link to a profile page (`/@lea.demo?lang=fr`); undefined for any other address. */
export const handleFromHref = (href: string | null): string | undefined => {
  const path = /^(?:https:\/\/(?:www\.)?tiktok\.com)?\/@([^/?#]+)\/?(?:[?#].*)?$/i.exec(href ?? '')?.[1];
  if (path === undefined) return undefined;
  try {
    return handleFromText(decodeURIComponent(path));
  } catch {
    return undefined; // a lone % in the address
  }
};

/** Handles are case-insensitive on TikTok. */
export const sameHandle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const profileUrl = (handle: string): string => `https://www.tiktok.com/@${encodeURIComponent(handle)}`;
