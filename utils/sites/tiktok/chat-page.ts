/**
 * Pages that are nothing but chats, whether or not one is open: `/messages`, also below a language, and the host that
 * only serves the frame of the business pages (evidence 1.9). Elsewhere the chat is a drawer.
 */
export const isChatPage = ({ hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): boolean =>
  hostname === 'im.tiktok.com' || /^\/(?:[a-z-]+\/)?messages(?:\/|$)/.test(pathname);
