import { expect, it } from 'vitest';
import { ConversationBuffer } from '../../../utils/sites/conversation-buffer.ts';
import { conversationOf } from '../../../utils/sites/tiktok/conversation.ts';

const document = { location: { href: 'https://www.tiktok.com/messages' } } as Document;
const header = { name: 'Max', handle: 'max_demo', kind: 'direct', nameBy: null, handleBy: null } as const;
const UNKNOWN = { id: 'handle:max_demo', account: null };
const HALF = { id: '7301', account: null };
const KNOWN = { id: '7301', account: 'lea.demo' };

it('a conversation says what its page has called the same buffer before, each name once', () => {
  const buffer = new ConversationBuffer();
  const formerly = (name: typeof UNKNOWN | typeof KNOWN, of = buffer) =>
    conversationOf({ header, ...name, userId: undefined, buffer: of, document }).formerly;
  expect(formerly(UNKNOWN)).toBeUndefined();
  expect(formerly(UNKNOWN)).toBeUndefined();
  expect(formerly(HALF)).toEqual([UNKNOWN]);
  expect(formerly(KNOWN)).toEqual([UNKNOWN, HALF]);
  expect(formerly(KNOWN)).toEqual([UNKNOWN, HALF]);
  // Another buffer is another chat, or another account's: nothing is said of it.
  expect(formerly(KNOWN, new ConversationBuffer())).toBeUndefined();
});
