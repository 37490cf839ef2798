import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { MomentsShared } from '../chat.content/tell-moments.ts';
import { startMoments } from './start-moments.tsx';

/**
 * Put into the frame with the chat by the background (background/bring-moments.ts) when a moment for it has come: most
 * chats never need it, so no page carries it before. The content script of the frame goes on telling it what it knows.
 */
export default defineUnlistedScript(() => {
  const shared = (globalThis as { vigieMoments?: MomentsShared }).vigieMoments;
  if (!shared || shared.follow) return;
  shared.follow = startMoments(window);
  shared.follow(shared.latest);
});
