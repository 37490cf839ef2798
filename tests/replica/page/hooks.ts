import type { Generation } from './options.ts';

/**
 * `data-e2e` values of both generations, [old, new]; null where the evidence shows none.
 * Source: the evidence table on TikTok's messages page, section 1.1 (dates and sources there).
 */
const HOOKS = {
  'top-dm-icon': ['top-dm-icon', 'top-dm-icon'],
  'nav-messages': ['nav-messages', 'nav-messages'],
  'nav-profile': ['nav-profile', 'nav-profile'],
  'inbox-icon': ['inbox-icon', 'inbox-icon'],
  'inbox-notifications': ['inbox-notifications', 'inbox-notifications'],
  'inbox-bar': ['inbox-bar', 'inbox-bar'],
  'inbox-list': ['inbox-list', 'inbox-list'],
  'inbox-list-item': ['inbox-list-item', 'inbox-list-item'],
  'inbox-title': ['inbox-title', 'inbox-title'],
  'inbox-content': ['inbox-content', 'inbox-content'],
  'login-button': ['top-login-button', 'top-login-button'],
  'total-unread': [null, 'dm-total-unread-count'],
  'conversation-list': [null, 'dm-new-conversation-list'],
  'conversation-item': ['chat-list-item', 'dm-new-conversation-item'],
  'conversation-nickname': [null, 'dm-new-conversation-nickname'],
  'conversation-avatar': ['', 'dm-new-conversation-avatar'],
  'conversation-unread': [null, 'dm-new-conversation-unread'],
  'conversation-more': ['more-action-icon', 'conversation-more-action'],
  chatbox: [null, 'dm-new-chatbox'],
  'header-nickname': ['chat-nickname', 'dm-new-chat-nickname'],
  'header-handle': ['chat-uniqueid', 'chat-uniqueid'],
  'header-avatar': ['top-chat-avatar', 'top-chat-avatar'],
  'message-list': [null, 'dm-new-message-list'],
  'message-row': ['chat-item', 'dm-new-chat-item'],
  'sender-avatar': ['chat-avatar', 'chat-avatar'],
  'message-text': [null, 'dm-new-message-text'],
  'time-separator': [null, 'dm-new-time-separator'],
  'shared-video': [null, 'dm-new-shared-video'],
  'reaction-display': [null, 'dm-new-reaction-display'],
  'reaction-button': [null, 'dm-new-reaction-btn'],
  'more-button': [null, 'dm-new-more-btn'],
  'composer-area': [null, 'dm-new-chat-bottom'],
  'composer-input': ['message-input-area', 'dm-new-input-editor'],
  'send-button': ['message-send', 'dm-new-send-btn'],
  'emoji-button': [null, 'dm-new-emoji-btn'],
  warning: ['dm-warning', 'dm-warning'],
  'render-error': [null, 'dm-render-error'],
  'feed-comment': ['comment-level-1', 'comment-level-1'],
  'feed-comment-input': ['comment-input', 'comment-input'],
} as const satisfies Record<string, readonly [string | null, string | null]>;

export type Concept = keyof typeof HOOKS;

/** The `data-e2e` value of a concept in a generation, or null where that generation has none. */
export function hookOf(concept: Concept, generation: Generation): string | null {
  return HOOKS[concept][generation === 'old' ? 0 : 1];
}
