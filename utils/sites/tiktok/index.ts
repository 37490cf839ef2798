import type { SiteAdapter } from '../adapter.ts';
import { isChatPage } from './chat-page.ts';
import { observeChats } from './observe.ts';

/** TikTok on the web: `/messages`, the drawer on any page, and the frame in the business pages. */
export const tiktok: SiteAdapter = {
  site: 'tiktok',
  matches: ({ protocol, hostname }) =>
    protocol === 'https:' && (hostname === 'www.tiktok.com' || hostname === 'im.tiktok.com'),
  isChatPage,
  observe: observeChats,
};
