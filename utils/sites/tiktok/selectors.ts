/**
 * How TikTok's messages page is recognised: data, one ordered list a concept, the surest sign first.
 * Sources are the letters of research/tiktok-dom-evidence.md (section 0) with the last month in which the sign was seen;
 * nothing here was checked against the live page by us. Emotion hashes, nth-child and the page's words are never used.
 */

/**
 * hook: `data-*` the page made for tests; class-token: component name in a class; aria: role or state; structure: shape
 * of the tree; geometry: where it is painted, found by `shape/` when no other sign of the concept is left on the page.
 */
export type How = 'hook' | 'class-token' | 'aria' | 'structure' | 'geometry';

export interface Sign {
  readonly how: How;
  /** A CSS selector; the component name for a class token; for geometry the label that `shape/` gives it. */
  readonly find: string;
  /** Before and after the renaming of April 2026 (evidence 1.1). Pages mix them. */
  readonly generation: 'old' | 'new' | 'both';
  readonly sources: string;
  /** Last month with evidence, YYYY-MM. */
  readonly seen: string;
}

type Generation = Sign['generation'];

const hook = (name: string, generation: Generation, sources: string, seen: string): Sign => ({
  how: 'hook',
  find: `[data-e2e="${name}"]`,
  generation,
  sources,
  seen,
});

const token = (find: string, generation: Generation, sources: string, seen: string): Sign => ({
  how: 'class-token',
  find,
  generation,
  sources,
  seen,
});

const other = (how: How, find: string, generation: Generation, sources: string, seen: string): Sign => ({
  how,
  find,
  generation,
  sources,
  seen,
});

const geometry = (find: string, sources: string, seen: string): Sign => ({
  how: 'geometry',
  find,
  generation: 'both',
  sources,
  seen,
});

export const SIGNS = {
  // Frame
  chatBox: [
    hook('dm-new-chatbox', 'new', 'B,D,I,U,Z', '2026-10'),
    token('DivChatBox', 'both', 'G,F,B', '2026-08'),
    other('structure', '#main-content-messages', 'both', 'B,H', '2026-08'),
    // The smallest box with a scrolling part, a field to write in below it and a name above it.
    geometry('chatBox', 'E,F', '2026-09'),
  ],
  messageList: [
    hook('dm-new-message-list', 'new', 'A,D,N,Z', '2026-09'),
    token('DivChatMain', 'both', 'F,H', '2026-03'),
    // What scrolls, directly above the field to write in.
    geometry('messageList', 'E', '2026-09'),
  ],
  composer: [
    hook('dm-new-chat-bottom', 'new', 'B,D,I,L,U,Z', '2026-10'),
    hook('message-input-area', 'old', 'G,F', '2026-03'),
    token('DivChatBottom', 'both', 'G,B', '2026-08'),
    hook('dm-new-input-editor', 'new', 'B,D,I,L', '2026-10'),
    other('aria', '[contenteditable="true"][role="textbox"]', 'both', 'G,B', '2026-08'),
    // Any field to write in, where it has such a place.
    geometry('composer', 'E', '2026-09'),
  ],
  drawer: [
    token('DivMessageDrawerContainer', 'both', 'G', '2025-05'),
    token('DivDrawerContainer', 'both', 'G,B', '2026-08'),
  ],
  drawerExpand: [other('hook', '[data-testid="dm-new-drawer-expand-btn"]', 'new', 'X', '2026-10')],
  renderError: [hook('dm-render-error', 'new', 'Z', '2026-08')],
  requestBox: [
    token('DivStrangerBox', 'both', 'F,H', '2026-03'),
    // Two buttons side by side where the field to write in would be.
    geometry('requestBox', 'F,H', '2026-03'),
  ],

  // Header of the open chat
  // By place: above the list. The name has the largest letters, the handle its `@`.
  header: [token('DivChatHeader', 'both', 'F,C', '2026-09'), geometry('header', 'C,E', '2026-09')],
  headerName: [
    hook('dm-new-chat-nickname', 'new', 'A,B,C,D,I,U', '2026-10'),
    hook('chat-nickname', 'old', 'F,H', '2026-03'),
    token('PNickname', 'both', 'F,H', '2026-03'),
    geometry('headerName', 'C,E', '2026-09'),
  ],
  headerHandle: [
    hook('chat-uniqueid', 'both', 'A,B,C,D,F,H,I,U', '2026-10'),
    token('PUniqueId', 'both', 'F,H', '2026-03'),
    geometry('headerHandle', 'C', '2026-09'),
  ],
  headerAvatar: [hook('top-chat-avatar', 'both', 'F,H,D,S', '2026-10')],

  // Rows
  messageRow: [
    hook('dm-new-chat-item', 'new', 'A,D,L,N,U,X', '2026-10'),
    hook('chat-item', 'old', 'F,H', '2026-03'),
    token('DivChatItemWrapper', 'both', 'F,Y', '2026-06'),
    other('structure', '[data-area="Actions"]', 'both', 'F,H,A,Y', '2026-06'),
    // As wide as the list, with one painted bubble or picture in it that is narrower.
    geometry('messageRow', 'E', '2026-09'),
  ],
  messageBody: [
    other('hook', '[data-area="Actions"]', 'both', 'F,H,A,Y', '2026-06'),
    token('DivMessageHorizontalContainer', 'both', 'F,H,Y', '2026-06'),
    // Bubble and avatar side by side.
    geometry('messageBody', 'A,X,Y', '2026-10'),
  ],
  messageColumn: [
    token('DivMessageVerticalContainer', 'both', 'F,H,M', '2026-10'),
    geometry('messageColumn', 'M', '2026-10'),
  ],
  messageText: [
    hook('dm-new-message-text', 'new', 'D,N,V,X,Y,Z', '2026-10'),
    token('DivTextContainer', 'both', 'F,H,L,Y', '2026-06'),
    token('PText', 'both', 'F,W', '2026-03'),
    // The painted box with words; of several the one beside the avatar, or with the largest letters.
    geometry('messageText', 'E', '2026-09'),
  ],
  senderAvatar: [
    hook('chat-avatar', 'both', 'F,H,L,M,S,Y', '2026-10'),
    token('SpanAvatarContainer', 'both', 'G,F', '2026-03'),
    // A profile link without words.
    geometry('senderAvatar', 'X,F', '2026-10'),
  ],
  timeSeparator: [
    hook('dm-new-time-separator', 'new', 'N,E,R', '2026-09'),
    token('DivTimeContainer', 'both', 'F,H,L,Y', '2026-06'),
    // Short words in the middle that name a time.
    geometry('timeSeparator', 'E,L', '2026-09'),
  ],
  sharedVideo: [
    hook('dm-new-shared-video', 'new', 'A,C,D,O,U,X', '2026-10'),
    token('DivVideoContainer', 'both', 'F', '2026-01'),
    token('DivVideoCover', 'both', 'F', '2026-01'),
    // A large painted box without words or picture element.
    geometry('sharedVideo', 'C,O,X', '2026-10'),
  ],
  pictureOrVideo: [
    token('DivImageVideoMessageContainer', 'both', 'H,Q', '2026-05'),
    other('aria', 'img[alt="image message"]', 'both', 'H,Q', '2026-05'),
  ],
  warning: [hook('dm-warning', 'both', 'T,F,H', '2026-10')],
  failedIcon: [token('StyledIconFail', 'both', 'T', '2026-10')],
  // By place: words in the middle, without a bubble.
  systemTip: [token('PChatTipContainer', 'both', 'H,E', '2026-09'), geometry('systemTip', 'E,Z', '2026-09')],

  // Inside rows, but not the writer's words
  quoted: [token('DivRefTextContent', 'both', 'H', '2026-03')],
  senderName: [token('DivChatItemSenderNameContainer', 'both', 'H', '2026-03')],
  reactions: [
    hook('dm-new-reaction-display', 'new', 'A', '2026-06'),
    token('DivReactionContainer', 'both', 'H', '2026-03'),
  ],
  rowButtons: [
    token('DivActions', 'both', 'F,H', '2026-03'),
    other('hook', '[data-area="More"],[data-area="Reply"],[data-area="Reaction"]', 'both', 'F,H', '2026-03'),
  ],
  pageMessageId: [other('hook', '[id^="more-action-icon-msg-"]', 'new', 'A,X', '2026-10')],

  // Conversation list
  conversationList: [
    hook('dm-new-conversation-list', 'new', 'D,I,U,Z', '2026-10'),
    token('DivConversationListContainer', 'both', 'G,B', '2026-08'),
  ],
  conversationItem: [
    hook('dm-new-conversation-item', 'new', 'A..Z', '2026-10'),
    hook('chat-list-item', 'old', 'G,F,J', '2026-04'),
    token('DivItemWrapper', 'both', 'G,F', '2026-03'),
  ],
  conversationName: [
    hook('dm-new-conversation-nickname', 'new', 'B,C,D,I,K,L', '2026-10'),
    token('SpanNicknameText2', 'new', 'B,S', '2026-08'),
    token('PInfoNickname2', 'new', 'B,S', '2026-08'),
    token('PInfoNickname', 'both', 'G,F', '2026-03'),
  ],

  // Session
  ownProfile: [hook('nav-profile', 'both', 'G,I', '2026-06')],
  signedIn: [hook('top-dm-icon', 'both', 'G,B', '2026-08'), hook('nav-profile', 'both', 'G,I', '2026-06')],
  signIn: [
    hook('top-login-button', 'both', 'F,D,B', '2026-09'),
    hook('login-modal', 'both', 'F,D', '2026-09'),
    hook('login-title', 'both', 'F,D', '2026-09'),
  ],

  // Never a chat: comments, LIVE, notifications, search (evidence 1.9)
  notAChat: [
    hook('comment-list', 'both', 'own assumption', '2026-11'),
    hook('comment-input', 'both', 'own assumption', '2026-11'),
    hook('search-comment-container', 'both', 'own assumption', '2026-11'),
    hook('chat-room', 'both', 'social_stream', '2026-07'),
    hook('live-chat-container', 'both', 'social_stream', '2026-07'),
    hook('inbox-notifications', 'both', 'G', '2025-05'),
    hook('inbox-list', 'both', 'G,O', '2026-09'),
    token('DivCommentListContainer', 'both', 'own assumption', '2026-11'),
    token('DivCommentContainer', 'both', 'own assumption', '2026-11'),
  ],
} as const satisfies Record<string, readonly Sign[]>;

export type Concept = keyof typeof SIGNS;
