import type {
  Assessment,
  Conversation,
  FlaggedConversation,
  Level,
  Message,
  StructureReport,
} from '../../../utils/model/index.ts';
import type { Reading } from '../../../utils/sites/index.ts';
import { assessed, reason, said } from '../components/card/assessments.ts';

export const messagesNamed = (...names: readonly string[]): Message[] =>
  names.map((name) => said('other', name));

export const STRUCTURE: StructureReport = {
  page: '/messages',
  language: 'fr',
  direction: 'ltr',
  translated: false,
  framed: false,
  ofChat: true,
  concepts: [
    { concept: 'chatBox', signs: [{ find: '[data-e2e="dm-new-chatbox"]', count: 1 }], expected: 'one' },
    { concept: 'messageRow', signs: [{ find: 'DivChatItemWrapper', count: 0 }], expected: 'some' },
    { concept: 'quoted', signs: [{ find: 'DivRefTextContent', count: 2 }], expected: null },
  ],
  outline: ['body'],
};

export const chat = (messages: readonly Message[], id = 'c1'): Conversation => ({
  site: 'tiktok',
  id,
  account: 'lea.demo',
  kind: 'direct',
  peer: { name: 'Max', handle: 'max_demo' },
  pageUrl: 'https://www.tiktok.com/messages',
  messages,
});

export const reading = (conversation: Conversation | null): Reading => ({
  health: conversation ? { state: 'reading', reason: 'ok' } : { state: 'no-chat', reason: 'no-open-chat' },
  conversation,
  places: null,
  account: 'lea.demo',
});

export const flaggedAs = (level: Level, ...names: readonly string[]): Assessment =>
  assessed(level, {
    score: names.length,
    contributions: names.map((name) => reason(name, { floor: level })),
    signals: names.map((name, message) => ({
      rule: name,
      tactic: name as 'secrecy',
      message,
      start: 0,
      end: 1,
    })),
  });

/** What was handed to the log, by message id. */
export const idsOf = ({ messages }: FlaggedConversation): string[] => messages.map(({ id }) => id);
